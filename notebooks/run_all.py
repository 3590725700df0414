"""Runs notebooks headless; see run-all."""

import difflib
import re
import sys
import time
from pathlib import Path

import nbclient
import nbformat

HERE = Path(__file__).resolve().parent
KERNEL = "gonghui"
# the longest that a cell may take to run, in seconds: a slow machine
PATIENCE = 240
# the longest that the kernel may take to answer, and how often it is tried
STARTING = 120
STARTS = 3
# a cell fails or shows something else
DIFFERENT = 1
# the kernel cannot be brought to run: nothing is known of the notebook
NO_KERNEL = 2
# what differs from one build of the program to the next
VOLATILE = [(re.compile(r"(语料指纹</td><td[^>]*>)[0-9a-f]+"), r"\1…")]
# what counts of a drawing are its words and numbers, not where they stand
DRAWING = re.compile(r"<svg.*?</svg>", re.DOTALL)
MARKUP = re.compile(r"<[^>]*>|\s")


def shown(outputs):
    """What outputs show, line by line, without what may differ."""
    lines = []
    for output in outputs:
        kind = output["output_type"]
        if kind == "stream":
            parts = {output["name"]: output["text"]}
        else:
            parts = {mime: text for mime, text in sorted(output.get("data", {}).items())}
        for name, text in parts.items():
            for pattern, replacement in VOLATILE:
                text = pattern.sub(replacement, text)
            text = DRAWING.sub(lambda drawing: MARKUP.sub("", drawing.group()), text)
            lines.append(f"[{kind} {name}]")
            lines.extend(text.splitlines())
    return lines


def cleaned(notebook):
    """Leaves in a notebook what is the same in every run."""
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            for output in cell.outputs:
                output.get("data", {}).pop("text/plain", None)
    notebook.metadata = {
        "kernelspec": {"display_name": "Java (Gonghui)", "language": "java", "name": KERNEL},
        "language_info": {"name": "java", "file_extension": ".java", "mimetype": "text/x-java-source"},
    }
    return notebook


def run(path):
    """As [run_once], tried again if the kernel dies or does not answer; raises RuntimeError if it never does."""
    for _ in range(STARTS - 1):
        try:
            return run_once(path)
        except RuntimeError as error:
            print(f"{path.name}：内核没有回答，重来（{error}）", file=sys.stderr)
    return run_once(path)


def run_once(path):
    """The notebook as it is after a run from nothing; raises CellExecutionError if a cell fails."""
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    client = nbclient.NotebookClient(notebook, kernel_name=KERNEL, timeout=PATIENCE, startup_timeout=STARTING,
                                     record_timing=False, resources={"metadata": {"path": str(path.parent)}})
    return cleaned(client.execute())


def differences(before, after):
    """Cells that show something else, as lines of a diff."""
    lines = []
    for old, new in zip(before.cells, after.cells):
        if old.cell_type == "code":
            lines.extend(difflib.unified_diff(shown(old.outputs), shown(new.outputs), f"committed, cell {old.id}",
                                              f"run, cell {old.id}", lineterm="", n=1))
    return lines


def main(arguments):
    update = "--update" in arguments
    named = [Path(one).resolve() for one in arguments if not one.startswith("--")]
    status = 0
    for path in named or sorted(HERE.glob("[0-9]*.ipynb")):
        start = time.monotonic()
        try:
            after = run(path)
        except nbclient.exceptions.CellExecutionError as error:
            print(f"{path.name}：有单元格出错\n{error}", file=sys.stderr)
            status = DIFFERENT
            continue
        except (RuntimeError, TimeoutError) as error:
            print(f"{path.name}：内核起不来，没有跑成\n{error}", file=sys.stderr)
            status = status or NO_KERNEL
            continue
        different = differences(nbformat.read(path, as_version=4), after)
        if update:
            nbformat.write(after, path)
        elif different:
            print(f"{path.name}：结果与提交的不同（确认无误后运行 notebooks/run-all --update）", file=sys.stderr)
            print("\n".join(different), file=sys.stderr)
            status = DIFFERENT
        state = "已更新" if update and different else "不同" if different else "一致"
        print(f"{path.name}：{state}，{time.monotonic() - start:.1f} 秒")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

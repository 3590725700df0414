#!/usr/bin/env python3
"""Makes the numbers that MeasuresAgainstPythonTest compares org.gonghui.analyzer.measure with.

Another way to the same results: SciPy where it has the measure, otherwise the definitions written out as
probabilities or step by step. Needs Python 3.11 or later with SciPy 1.11 or later (Debian: python3-scipy). Run from
the root of the repository; the same SciPy gives the same bytes:

    python3 analyzer/src/test/scripts/measures.py analyzer/src/test/resources/org/gonghui/analyzer/measure

Writes association.csv, keyness.csv, adjusted.csv, dispersion.csv, variety.csv and wilson.csv. An empty cell: the
measure has no value.
"""

import csv
import math
import random
import sys
from pathlib import Path

import numpy as np
from scipy import stats

SEED = 20261122


def cell(value):
    return "" if value is None else repr(float(value)) if isinstance(value, (float, np.floating)) else value


def write(folder, name, header, rows):
    with open(folder / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows([cell(value) for value in row] for row in rows)


# ---- association of words ------------------------------------------------------------------------------------------

def contingency(both, first, second, total):
    return np.array([[both, first - both], [second - both, total - first - second + both]])


def g2_and_chi2(table):
    """By SciPy, which refuses tables with an empty margin: there nothing depends on anything."""
    if (table.sum(axis=0) == 0).any() or (table.sum(axis=1) == 0).any():
        return 0.0, 0.0
    g2 = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood").statistic
    chi2 = stats.chi2_contingency(table, correction=False).statistic
    return g2, chi2


def association(both, node, collocate, around, total):
    table = contingency(both, around, collocate, total)
    g2, chi2 = g2_and_chi2(table)
    p_both, p_around, p_collocate = both / total, around / total, collocate / total
    chance = p_around * p_collocate
    mi = math.log2(p_both / chance) if both else None
    mi3 = math.log2(both ** 3) - math.log2(chance * total) if both else None
    t = (p_both - chance) / math.sqrt(p_both / total) if both else None
    z = (p_both - chance) / math.sqrt(chance / total) if chance else None
    dice = stats.hmean([min(both, node) / node, min(both, node) / collocate]) if node and collocate else None
    log_dice = 14 + math.log2(dice) if dice else None
    forward = both / around - (collocate - both) / (total - around) if 0 < around < total else None
    backward = both / collocate - (around - both) / (total - collocate) if 0 < collocate < total else None
    return [g2, chi2, mi, mi3, t, z, dice, log_dice, forward, backward]


def associations(rng):
    cases = [(8, 20, 30, 100, 14307668), (0, 20, 30, 100, 1000), (1, 1, 1, 1, 1), (5, 1, 5, 10, 100),
             (10, 10, 10, 10, 1000), (3, 7, 100, 30, 1000), (30, 30, 1000, 30, 1000), (250, 1000, 5000, 10000, 10 ** 9)]
    for _ in range(120):
        total = rng.choice([50, 1000, 10 ** 5, 10 ** 8])
        around = rng.randint(1, max(1, total // rng.choice([2, 10, 50])))
        collocate = rng.randint(1, max(1, total // rng.choice([2, 20, 50])))
        low, high = max(0, around + collocate - total), min(around, collocate)
        both = rng.randint(low, min(high, low + rng.choice([1, 5, high - low + 1])))
        cases.append((both, rng.randint(max(1, around // 10), around), collocate, around, total))
    for case in cases:
        yield [*case, *association(*case)]


# ---- keyness --------------------------------------------------------------------------------------------------------

def keyness(count, size, reference_count, reference_size):
    table = np.array([[count, size - count], [reference_count, reference_size - reference_count]])
    g2, _ = g2_and_chi2(table)
    p = stats.chi2.sf(g2, 1)
    bic = g2 - math.log(size + reference_size)
    if count == 0 and reference_count == 0:
        log_ratio = 0.0
    else:
        log_ratio = math.log2((count or 0.5) / size) - math.log2((reference_count or 0.5) / reference_size)
    percent = (count * reference_size / (reference_count * size) - 1) * 100 if reference_count else None
    return [g2, p, bic, log_ratio, percent]


def keynesses(rng):
    cases = [(0, 10, 0, 10), (5, 5, 5, 5), (10, 1000, 0, 1000), (0, 1000, 10, 1000), (1, 1, 0, 1)]
    for _ in range(80):
        size, reference = rng.randint(10, 10 ** rng.randint(2, 8)), rng.randint(10, 10 ** rng.randint(2, 8))
        cases.append((rng.randint(0, size // rng.choice([1, 10])), size,
                      rng.randint(0, reference // rng.choice([1, 10])), reference))
    for case in cases:
        yield [*case, *keyness(*case)]


def adjusted(rng):
    for number, count in enumerate([1, 2, 5, 40, 200]):
        p = [rng.choice([rng.random(), rng.random() ** 6, 0.03]) for _ in range(count)]
        for before, after in zip(p, stats.false_discovery_control(p, method="bh")):
            yield [number, before, after]


# ---- dispersion -----------------------------------------------------------------------------------------------------

def dispersion(counts, sizes):
    """From all parts, with NumPy; returns D, DP and normalised DP."""
    counts, sizes = np.array(counts, float), np.array(sizes, float)
    if counts.sum() == 0:
        return [None, None, None]
    rates = counts / sizes
    d = None if len(sizes) == 1 else 1 - stats.variation(rates) / math.sqrt(len(sizes) - 1)
    dp = float(np.abs(counts / counts.sum() - sizes / sizes.sum()).sum() / 2)
    norm = None if len(sizes) == 1 else dp / (1 - sizes.min() / sizes.sum())
    return [d, dp, norm]


def dispersions(rng):
    # the first is the made-up corpus of five parts of Gries 2008, there with DP = 0.18
    cases = [([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]), ([0, 0, 3], [10, 20, 30]), ([4], [9]), ([0, 0], [5, 5]),
             ([2, 2, 2], [7, 7, 7]), ([0, 5], [995, 5])]
    for _ in range(60):
        sizes = [rng.randint(1, rng.choice([20, 500])) for _ in range(rng.randint(1, 40))]
        cases.append(([rng.randint(0, min(size, rng.choice([1, 5, 500]))) for size in sizes], sizes))
    for counts, sizes in cases:
        yield [" ".join(map(str, counts)), " ".join(map(str, sizes)), sum(count > 0 for count in counts),
               *dispersion(counts, sizes)]


# ---- lexical variety ------------------------------------------------------------------------------------------------

def factors(words):
    """McCarthy & Jarvis 2010, cut by cut: the shortest beginning whose ratio is below 0.72, then the rest likewise."""
    full = 0
    while words:
        end = next((n for n in range(1, len(words) + 1) if 100 * len(set(words[:n])) < 72 * n), None)
        if end is None:
            return full + (1 - len(set(words)) / len(words)) / 0.28
        full, words = full + 1, words[end:]
    return full


def variety(words, segment):
    ttr = len(set(words)) / len(words) if words else None
    whole = [words[i:i + segment] for i in range(0, len(words) - segment + 1, segment)]
    sttr = float(np.mean([len(set(part)) / segment for part in whole])) if whole else None
    forward, backward = factors(words), factors(words[::-1])
    mtld = (len(words) / forward + len(words) / backward) / 2 if forward and backward else None
    return [ttr, sttr, mtld]


def varieties(rng):
    cases = [([], 5), ([0], 1), ([0, 0, 0, 0], 2), (list(range(30)), 10),
             # of the people by the people for the people
             ([0, 1, 2, 3, 1, 2, 4, 1, 2], 3)]
    for _ in range(40):
        vocabulary = rng.choice([2, 20, 300])
        words = [int(vocabulary * rng.random() ** 3) for _ in range(rng.randint(1, 1200))]
        cases.append((words, rng.choice([10, 50, 100])))
    for words, segment in cases:
        yield [" ".join(map(str, words)), segment, len(set(words)), *variety(words, segment)]


# ---- intervals ------------------------------------------------------------------------------------------------------

def wilsons(rng):
    cases = [(0, 1), (1, 1), (0, 20), (20, 20), (1, 10), (5, 10), (81, 263), (15, 148)]
    cases += [(rng.randint(0, n), n) for n in [rng.randint(1, 10 ** rng.randint(1, 6)) for _ in range(30)]]
    for successes, n in cases:
        for confidence in [0.8, 0.95, 0.999]:
            interval = stats.binomtest(successes, n).proportion_ci(confidence, method="wilson")
            yield [successes, n, confidence, interval.low, interval.high]


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(SEED)
    write(folder, "association.csv",
          ["both", "node", "collocate", "around", "total", "log-likelihood", "chi-squared", "mi", "mi3", "t-score",
           "z-score", "dice", "log-dice", "delta-p-collocate", "delta-p-node"], associations(rng))
    write(folder, "keyness.csv",
          ["count", "size", "reference_count", "reference_size", "log_likelihood", "p", "bic", "log_ratio",
           "percent_difference"], keynesses(rng))
    write(folder, "adjusted.csv", ["list", "p", "adjusted"], adjusted(rng))
    write(folder, "dispersion.csv", ["counts", "sizes", "range", "juilland_d", "dp", "normalised_dp"],
          dispersions(rng))
    write(folder, "variety.csv", ["words", "segment", "types", "ttr", "sttr", "mtld"], varieties(rng))
    write(folder, "wilson.csv", ["successes", "cases", "confidence", "low", "high"], wilsons(rng))


if __name__ == "__main__":
    main()

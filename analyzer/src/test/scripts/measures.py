#!/usr/bin/env python3
"""Makes the numbers that MeasuresAgainstPythonTest compares org.gonghui.analyzer.measure with.

Another way to the same results: SciPy where it has the measure, otherwise the definitions written out as
probabilities or step by step. Needs Python 3.11 or later with SciPy 1.11 or later (Debian: python3-scipy). Run from
the root of the repository; the same SciPy gives the same bytes:

    python3 analyzer/src/test/scripts/measures.py analyzer/src/test/resources/org/gonghui/analyzer/measure

Writes association.csv, keyness.csv, adjusted.csv, dispersion.csv, variety.csv, wilson.csv, groups.csv,
pairs.csv, clusters.csv, difference.csv, mean.csv, residual.csv, beta_binomial.csv and corrected.csv. An empty cell: the
measure has no value.
"""

import csv
import math
import random
import sys
from pathlib import Path

import numpy as np
from scipy import optimize, stats

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


def lists(groups):
    return "|".join(" ".join(repr(float(value)) for value in group) for group in groups)


# ---- differences between groups -------------------------------------------------------------------------------------

def groups(groups_, exact):
    if len({value for group in groups_ for value in group}) == 1:
        h, p = 0.0, 1.0
    else:
        h, p = stats.kruskal(*groups_)
    n = sum(map(len, groups_))
    # Tomczak & Tomczak write it so
    epsilon = h / ((n ** 2 - 1) / (n + 1))
    delta = None
    if len(groups_) == 2:
        delta = 2 * stats.mannwhitneyu(*groups_).statistic / (len(groups_[0]) * len(groups_[1])) - 1
    permuted = None
    if exact:
        def statistic(*parts):
            return 0.0 if len({v for part in parts for v in part}) == 1 else stats.kruskal(*parts).statistic
        permuted = stats.permutation_test(groups_, statistic, vectorized=False, n_resamples=np.inf,
                                          alternative="greater").pvalue
    return [h, p, epsilon, delta, permuted]


def group_cases(rng):
    cases = [([[1, 2, 3], [4, 5, 6]], True), ([[1, 1], [1, 1, 1]], True), ([[0, 0, 1], [0, 2], [3, 3]], True),
             ([[5, 6], [1, 2, 3]], True), ([[1, 2], [1, 2], [2, 3]], True)]
    for _ in range(8):
        values = rng.choice([3, 1000])
        cases.append(([[rng.randint(0, values) / values for _ in range(rng.randint(2, 4))] for _ in range(2)], True))
    for _ in range(30):
        values = rng.choice([4, 30, 10 ** 6])
        shift = rng.choice([0, values // 3])
        cases.append(([[(rng.randint(0, values) + (shift if g == 0 else 0)) / values
                        for _ in range(rng.randint(3, 30))] for g in range(rng.randint(2, 6))], False))
    for parts, exact in cases:
        yield [lists(parts), *groups(parts, exact)]


def pair_cases(rng):
    cases = [[1.0, 1.0], [1.0, -1.0], [0.0, 0.0], [0.5, 0.25, 0.0, 0.125]]
    cases += [[rng.randint(-8 + rng.choice([0, 4]), 8) / 16 for _ in range(rng.randint(2, 10))] for _ in range(40)]
    for case in cases:
        p = stats.permutation_test((np.array(case),), lambda x: np.mean(x), permutation_type="samples",
                                   vectorized=False, n_resamples=np.inf, alternative="two-sided")
        # two-sided of SciPy doubles one tail; here both tails are counted
        null = p.null_distribution
        yield [lists([case]), float(np.mean(np.abs(null) >= abs(np.mean(case)) - 1e-12))]


# ---- shares in clusters ---------------------------------------------------------------------------------------------

def wilson_roots(p, n, z):
    """The bounds are where the score test is just z: (p - x)^2 = z^2 x (1 - x) / n."""
    low, high = sorted(np.roots([1 + z * z / n, -2 * p - z * z / n, p * p]).real)
    return [0.0 if p == 0 else max(0.0, low), 1.0 if p == 1 else min(1.0, high)]


def clusters(x, n, confidence):
    x, n, m = np.array(x, float), np.array(n, float), len(x)
    z, t = stats.norm.ppf((1 + confidence) / 2), stats.t.ppf((1 + confidence) / 2, m - 1)
    pooled = x.sum() / n.sum()
    residuals = x - pooled * n
    # their mean is 0, so that this is the variance of the residuals' sum, over the square of the size
    v_pooled = m * np.var(residuals, ddof=1) / n.sum() ** 2
    shares = x / n
    mean, v_mean = shares.mean(), np.var(shares, ddof=1) / m
    out = []
    for p, v in ((pooled, v_pooled), (mean, v_mean)):
        effective = min(n.sum(), p * (1 - p) / v) if v > 1e-30 else n.sum()
        effective *= (z / t) ** 2
        out += [p, effective, *wilson_roots(p, effective, z)]
    spread = 0.0 if pooled in (0, 1) else stats.chi2_contingency(np.array([x, n - x]), correction=False).statistic
    return [*out, spread / (m - 1)]


def cluster_cases(rng):
    cases = [([0, 0, 0], [5, 9, 2]), ([5, 9], [5, 9]), ([1, 0], [10, 20]), ([2, 4, 6], [10, 20, 30])]
    for _ in range(40):
        n = [rng.randint(1, rng.choice([10, 60])) for _ in range(rng.randint(2, 60))]
        rate = rng.choice([0.02, 0.2, 0.8])
        cases.append(([sum(rng.random() < rate for _ in range(size)) for size in n], n))
    for x, n in cases:
        confidence = rng.choice([0.8, 0.95])
        yield [lists([x]), lists([n]), confidence, *clusters(x, n, confidence)]


def difference_cases(rng):
    """Newcombe 1998, method 10; the first two are of its table II (56/70 and 48/80, 9/10 and 3/10)."""
    cases = [(48, 80, 56, 70), (3, 10, 9, 10), (0, 10, 0, 20), (0, 10, 10, 10)]
    for _ in range(40):
        n, k = rng.randint(1, 80), rng.randint(1, 80)
        cases.append((rng.randint(0, n), n, rng.randint(0, k), k))
    for x1, n1, x2, n2 in cases:
        one = stats.binomtest(x1, n1).proportion_ci(0.95, method="wilson")
        two = stats.binomtest(x2, n2).proportion_ci(0.95, method="wilson")
        p1, p2 = x1 / n1, x2 / n2
        yield [x1, n1, x2, n2, p2 - p1 - math.sqrt((p2 - two.low) ** 2 + (one.high - p1) ** 2),
               p2 - p1 + math.sqrt((two.high - p2) ** 2 + (p1 - one.low) ** 2)]


def mean_cases(rng):
    for _ in range(40):
        values = [rng.choice([rng.gauss(0, 1), 0.0, rng.random()]) for _ in range(rng.randint(2, 40))]
        confidence = rng.choice([0.8, 0.95, 0.99])
        error = stats.sem(values)
        low, high = (np.mean(values),) * 2 if error == 0 else stats.t.interval(confidence, len(values) - 1,
                                                                             np.mean(values), error)
        t, df = rng.gauss(0, 3), rng.randint(1, 50)
        chi, k = rng.random() * rng.choice([1, 10, 60]), rng.randint(1, 15)
        yield [lists([values]), confidence, low, high, t, df, 2 * stats.t.sf(abs(t), df), chi, k, stats.chi2.sf(chi, k)]


def residual_cases(rng):
    for _ in range(40):
        total = rng.randint(10, 2000)
        first, second = rng.randint(1, total - 1), rng.randint(1, total - 1)
        both = rng.randint(max(0, first + second - total), min(first, second))
        expected = stats.contingency.expected_freq(contingency(both, first, second, total))[0, 0]
        yield [both, first, second, total,
               (both - expected) / math.sqrt(expected * (1 - first / total) * (1 - second / total))]


def beta_binomial_cases(rng):
    for _ in range(60):
        cases, share, alike = rng.randint(1, 400), rng.random(), rng.choice([1e-6, 0.02, 0.3])
        count = rng.randint(0, cases)
        law = stats.betabinom(cases, share * (1 - alike) / alike, (1 - share) * (1 - alike) / alike)
        yield [cases, share, alike, count, min(1.0, 2 * min(law.cdf(count), law.sf(count - 1)))]


# ---- corrected shares -----------------------------------------------------------------------------------------------

def corrected(matrix, given):
    """The inverse where it is within 0..1; elsewhere the most probable shares, found by another way."""
    matrix, given = np.array(matrix, float), np.array(given, float)
    p = matrix[:, :-1] / matrix.sum(axis=1, keepdims=True)
    q = given / given.sum()
    inverse = np.linalg.solve(p.T, q)
    inverse /= inverse.sum()
    if (inverse >= 0).all():
        return inverse
    def minus_log_likelihood(x):
        expected = p.T @ x
        return -float(np.sum(q[q > 0] * np.log(expected[q > 0] / expected.sum())))
    best = optimize.minimize(minus_log_likelihood, np.full(len(q), 1 / len(q)), method="SLSQP",
                             bounds=[(0, 1)] * len(q), constraints={"type": "eq", "fun": lambda x: x.sum() - 1},
                             options={"ftol": 1e-15, "maxiter": 2000})
    return best.x


def corrected_cases(rng):
    for number in range(40):
        k = rng.choice([2, 3, 5])
        matrix = [[rng.randint(40, 90) if g == t else rng.randint(0, 12) for g in range(k)] + [rng.choice([0, 0, 7])]
                  for t in range(k)]
        given = [rng.choice([0, 3, rng.randint(5, 80)]) for _ in range(k)]
        given[0] += 10
        yield [lists(matrix), lists([given]), lists([corrected(matrix, given)])]


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
    write(folder, "groups.csv", ["groups", "h", "p", "epsilon_squared", "cliff_delta", "permutation"],
          group_cases(rng))
    write(folder, "pairs.csv", ["differences", "p"], pair_cases(rng))
    write(folder, "clusters.csv",
          ["counts", "sizes", "confidence", "pooled", "pooled_effective", "pooled_low", "pooled_high", "mean",
           "mean_effective", "mean_low", "mean_high", "overdispersion"], cluster_cases(rng))
    write(folder, "difference.csv", ["count_1", "cases_1", "count_2", "cases_2", "low", "high"], difference_cases(rng))
    write(folder, "mean.csv", ["values", "confidence", "low", "high", "t", "df", "p", "chi", "k", "chi_p"],
          mean_cases(rng))
    write(folder, "residual.csv", ["both", "first", "second", "total", "residual"], residual_cases(rng))
    write(folder, "beta_binomial.csv", ["cases", "share", "alike", "count", "p"], beta_binomial_cases(rng))
    write(folder, "corrected.csv", ["matrix", "given", "shares"], corrected_cases(rng))


if __name__ == "__main__":
    main()

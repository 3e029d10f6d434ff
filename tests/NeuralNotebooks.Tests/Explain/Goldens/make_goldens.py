"""Makes goldens.json: explanations of a small network, computed with numpy alone and by other formulas than the library's.

python3 make_goldens.py (needs numpy and scipy). The network is 12-5-3 with tanh; an input is an image of 3 rows of 4 pixels.
"""
import itertools
import json
import os

import numpy as np
from scipy.stats import spearmanr

HERE = os.path.dirname(os.path.abspath(__file__))
WIDTH, HEIGHT, CLASS = 4, 3, 2
MASK = (1 << 64) - 1

rng = np.random.default_rng(20)
W1, b1 = rng.normal(size=(5, 12)) * 0.5, rng.normal(size=5) * 0.2
W2, b2 = rng.normal(size=(3, 5)), rng.normal(size=3) * 0.2
X, B = rng.normal(size=12), rng.normal(size=12) * 0.1


def score(x):
    return (np.tanh(x @ W1.T + b1) @ W2.T + b2)[..., CLASS]


def slope(x):
    """Central differences of fourth order, so that no chain rule is shared with the library."""
    h, result = 1e-3, np.empty(12)
    for i in range(12):
        e = np.zeros(12)
        e[i] = h
        result[i] = (8 * (score(x + e) - score(x - e)) - (score(x + 2 * e) - score(x - 2 * e))) / (12 * h)
    return result


def integrated_gradients(steps):
    """The mean of the slopes at midpoints."""
    return sum((X - B) * slope(B + (k + 0.5) / steps * (X - B)) for k in range(steps)) / steps


def occlusion(side, stride):
    """Pixel by pixel: find the squares that cover it, average their shares."""
    squares = []
    for top in range(stride - side, HEIGHT, stride):
        for left in range(stride - side, WIDTH, stride):
            squares.append({(r, c) for r in range(top, top + side) for c in range(left, left + side) if 0 <= r < HEIGHT and 0 <= c < WIDTH})

    def share(square):
        x = X.copy()
        for r, c in square:
            x[r * WIDTH + c] = B[r * WIDTH + c]
        return (score(X) - score(x)) / len(square)

    return [float(np.mean([share(s) for s in squares if (r, c) in s])) for r in range(HEIGHT) for c in range(WIDTH)]


def shown(segments, z):
    return np.where(np.array(z)[segments] > 0, X, B)


def shapley(segments, n):
    """The mean over all orders of joining."""
    total, orders = np.zeros(n), list(itertools.permutations(range(n)))
    value = {z: score(shown(segments, z)) for z in itertools.product((0, 1), repeat=n)}
    for order in orders:
        z = [0] * n
        for player in order:
            before = value[tuple(z)]
            z[player] = 1
            total[player] += value[tuple(z)] - before
    return total / len(orders)


class SplitMix64:
    def __init__(self, seed):
        self.state = seed & MASK

    def coin(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return (z ^ (z >> 31)) >> 63


def lime(segments, n, samples, width, ridge, seed):
    """Least squares on rows scaled by √weight, with one row more a coefficient for the ridge."""
    coins = SplitMix64(seed)
    z = np.array([[1] * n] + [[coins.coin() for _ in range(n)] for _ in range(samples - 1)], float)
    y = np.array([score(shown(segments, row)) for row in z])
    distance = 1 - z.sum(1) / (np.sqrt(n) * np.sqrt(np.maximum(z.sum(1), 1)))
    weight = np.exp(-distance ** 2 / width ** 2)
    root = np.sqrt(weight)[:, None]
    rows = np.vstack([np.hstack([z, np.ones((samples, 1))]) * root, np.hstack([np.sqrt(ridge) * np.eye(n), np.zeros((n, 1))])])
    beta = np.linalg.lstsq(rows, np.concatenate([y * root[:, 0], np.zeros(n)]), rcond=None)[0]
    rest, mean = y - z @ beta[:-1] - beta[-1], np.average(y, weights=weight)
    return beta[:-1], 1 - np.sum(weight * rest ** 2) / np.sum(weight * (y - mean) ** 2)


def main():
    segments = np.array([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
    coefficients, fidelity = lime(segments, 6, 40, 0.25, 0.5, 7)
    a, b = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3], [2, 7, 1, 8, 2, 8, 1, 8, 2, 8]
    goldens = dict(
        w1=W1.tolist(), b1=b1.tolist(), w2=W2.tolist(), b2=b2.tolist(), input=X.tolist(), baseline=B.tolist(), output=CLASS,
        score=float(score(X)), baselineScore=float(score(B)), saliency=slope(X).tolist(),
        integratedGradients=integrated_gradients(16).tolist(), occlusion=occlusion(2, 1), segments=segments.tolist(),
        shapley=shapley(segments, 6).tolist(), lime=coefficients.tolist(), limeFidelity=float(fidelity),
        ranksA=a, ranksB=b, spearman=float(spearmanr(a, b)[0]))
    with open(os.path.join(HERE, "goldens.json"), "w", newline="\n") as file:
        json.dump(goldens, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()

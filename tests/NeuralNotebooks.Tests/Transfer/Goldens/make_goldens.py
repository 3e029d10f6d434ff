"""Makes goldens.json: the few-shot experiments of the course in PyTorch, on the same draws and seeds, a linear CKA, and made-up tasks.

python3 make_goldens.py (needs PyTorch and numpy; made with PyTorch 1.13). Takes a few minutes.
"""
import gzip
import json
import os
import sys

import numpy as np
import torch
import torch.nn.functional as F

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..", "..", "..")
sys.path.insert(0, os.path.join(HERE, "..", "..", "Training", "Safetensors"))
from read_safetensors import read  # noqa: E402

MASK = (1 << 64) - 1


class SplitMix64:
    def __init__(self, seed):
        self.state = seed & MASK

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        while True:
            product = self.next() * bound
            if product & MASK >= (1 << 64) % bound:
                return product >> 64

    def normal(self):
        total = -6.0
        for _ in range(12):
            total += (self.next() >> 11) / (1 << 53)
        return total


def permutation(count, seed):
    """RandomOrder.Permutation: Fisher and Yates's shuffle."""
    random = SplitMix64(seed)
    order = list(range(count))
    for i in range(count - 1, 0, -1):
        j = random.below(i + 1)
        order[i], order[j] = order[j], order[i]
    return order


def network(classes):
    return torch.nn.Sequential(torch.nn.Linear(784, 128), torch.nn.ReLU(), torch.nn.Linear(128, classes))


def pretrained(name):
    _, tensors = read(os.path.join(ROOT, "data", "pretrained", f"{name}.safetensors"))
    names = {"fc1.weight": "0.weight", "fc1.bias": "0.bias", "fc2.weight": "2.weight", "fc2.bias": "2.bias"}
    return {names[n]: torch.tensor(values).reshape(shape) for n, (_, shape, values) in tensors.items()}


def draw(labels, classes, shots, seed):
    order = permutation(len(labels), seed)
    return [i for c in range(classes) for i in [p for p in order if labels[p] == c][:shots]]


def accuracy(method, source, new_head, classes, examples, test, seed):
    torch.manual_seed(seed)
    model = network(classes)
    if method != "from scratch":
        body = {n: w for n, w in source.items() if not (new_head and n.startswith("2."))}
        model.load_state_dict(body, strict=False)
    if method == "head only":
        for parameter in model[0].parameters():
            parameter.requires_grad = False
    sgd = torch.optim.SGD([p for p in model.parameters() if p.requires_grad], 0.01, momentum=0.9)
    x, y = examples
    for _ in range(60):
        for batch in torch.randperm(len(y)).split(32):
            sgd.zero_grad()
            F.cross_entropy(model(x[batch]), y[batch]).backward()
            sgd.step()
    with torch.no_grad():
        return (model(test[0]).argmax(1) == test[1]).double().mean().item()


def grid(source, new_head, classes, pool, test, shots):
    return {method: {n: [accuracy(method, source, new_head, classes, tuple(t[draw(pool[1].tolist(), classes, n, seed)] for t in pool), test, seed)
                         for seed in range(1, 6)] for n in shots}
            for method in ("from scratch", "all weights", "head only")}


def optical_digits():
    with gzip.open(os.path.join(ROOT, "data", "optdigits", "digits.csv.gz"), "rt") as file:
        rows = np.loadtxt(file, delimiter=",", dtype=np.int64)
    x = torch.tensor(rows[:, :64], dtype=torch.float32).reshape(-1, 1, 8, 8) / 16
    x = F.pad(F.interpolate(x, (20, 20), mode="bilinear", align_corners=False), (4, 4, 4, 4))
    return ((x - 0.5) / 0.5).reshape(-1, 784), torch.tensor(rows[:, 64])


def mnist(part, classes):
    def idx(kind, skip):
        with gzip.open(os.path.join(ROOT, "data", "mnist", f"{part}-{kind}-ubyte.gz")) as file:
            return np.frombuffer(file.read(), np.uint8, offset=skip)

    labels = idx("labels-idx1", 8)
    chosen = np.isin(labels, classes)
    x = torch.tensor(idx("images-idx3", 16).reshape(-1, 784)[chosen], dtype=torch.float32) / 255
    return (x - 0.5) / 0.5, torch.tensor(labels[chosen].astype(np.int64)) - classes[0]


def domain():
    x, y = optical_digits()
    order = permutation(len(y), 1)
    test, rest = order[:897], order[897:]
    pool = [rest[i] for i in permutation(len(rest), 1)]
    source = pretrained("mnist")
    as_is = network(10)
    as_is.load_state_dict(source)
    with torch.no_grad():
        unchanged = (as_is(x[test]).argmax(1) == y[test]).double().mean().item()
    return {"asIs": unchanged, **grid(source, False, 10, (x[pool], y[pool]), (x[test], y[test]), (1, 2, 5, 10, 20, 50))}


def classes():
    new = [5, 6, 7, 8, 9]
    return grid(pretrained("mnist-0-to-4"), True, 5, mnist("train", new), mnist("t10k", new), (1, 10, 50, 100))


def cka():
    """By its definition: the similarity of two centred kernel matrices."""
    generator = np.random.RandomState(1)
    x = generator.randn(12, 3)
    y = np.maximum(0, x @ generator.randn(3, 5) + 0.3 * generator.randn(12, 5))
    centre = np.eye(12) - np.full((12, 12), 1 / 12)
    k, l = centre @ x @ x.T @ centre, centre @ y @ y.T @ centre
    return {"x": x.tolist(), "y": y.tolist(), "value": float((k * l).sum() / np.sqrt((k * k).sum() * (l * l).sum()))}


def synthetic(relatedness, seed, features, classes, count):
    """The first examples of the target of SyntheticTasks, by its description."""
    def prototypes(random):
        return np.array([[0.45 * random.normal() for _ in range(features)] for _ in range(4 * classes)])

    points = relatedness * prototypes(SplitMix64(seed)) + np.sqrt(1 - relatedness ** 2) * prototypes(SplitMix64(~seed))
    seeds = SplitMix64(seed ^ 0x5EED5EED5EED5EED)
    seeds.next()
    random = SplitMix64(seeds.next())
    inputs, labels = [], []
    for _ in range(count):
        point = random.below(4 * classes)
        labels.append(point // 4)
        inputs.append([float(np.float32(x + random.normal())) for x in points[point]])
    return {"inputs": inputs, "labels": labels}


torch.set_num_threads(1)
with open(os.path.join(HERE, "goldens.json"), "w", encoding="utf-8", newline="\n") as file:
    json.dump({"cka": cka(), "synthetic": synthetic(0.6, 9, 3, 2, 4), "domain": domain(), "classes": classes()}, file, indent=1)
    file.write("\n")

"""Chapter 5's training in PyTorch: python3 make_goldens.py > chapter5.json (made with PyTorch 1.13)."""
import gzip
import json
from pathlib import Path

import numpy
import torch

DATA = Path(__file__).resolve().parents[4] / "data" / "mnist"


def idx(name, header):
    return numpy.frombuffer(gzip.open(DATA / name).read(), dtype=numpy.uint8, offset=header)


def wilson(successes, trials, z=1.959963984540054):
    """The score interval as the roots of (p - p0)^2 = z^2 p0 (1 - p0) / n."""
    p = successes / trials
    a, b, c = 1 + z * z / trials, -(2 * p + z * z / trials), p * p
    return sorted(numpy.roots([a, b, c]).real.tolist())


images = torch.from_numpy(idx("train-images-idx3-ubyte.gz", 16).reshape(-1, 784).astype(numpy.float32))
images = (images / 255 - 0.5) / 0.5
labels = torch.from_numpy(idx("train-labels-idx1-ubyte.gz", 8).astype(numpy.int64))

torch.set_num_threads(1)
torch.manual_seed(1)
net = torch.nn.Sequential(torch.nn.Linear(784, 128), torch.nn.ReLU(), torch.nn.Linear(128, 10))
optimiser = torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9)
losses = []
order = torch.randperm(60000)
for start in range(0, 60000, 64):
    batch = order[start:start + 64]
    optimiser.zero_grad()
    loss = torch.nn.functional.cross_entropy(net(images[batch]), labels[batch])
    loss.backward()
    optimiser.step()
    losses.append(loss.item())

print(json.dumps({
    "order": order[:10].tolist(),
    "losses": losses[:100],
    "epochMean": sum(losses) / len(losses),
    "wilson": [[s, n, *wilson(s, n)] for s, n in [(9745, 10000), (0, 10), (10, 10), (1, 2), (5, 1000)]],
}, indent=1))

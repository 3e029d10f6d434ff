"""Works on request and answers with microseconds: 'product tA tB m n k repetitions', 'step repetitions', '<layer> repetitions'."""
import sys
import time

import torch

torch.manual_seed(1)
network = torch.nn.Sequential(torch.nn.Linear(784, 128), torch.nn.ReLU(), torch.nn.Linear(128, 10))
optimizer = torch.optim.SGD(network.parameters(), lr=0.01, momentum=0.9)
images, labels = torch.randn(64, 784), torch.randint(0, 10, (64,))
factors = {}

nn = torch.nn
lenet = nn.Sequential(
    nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
lenet_optimizer = torch.optim.SGD(lenet.parameters(), lr=0.01, momentum=0.9)
pictures = torch.randn(64, 1, 28, 28)
LAYERS = {
    "conv1": (nn.Conv2d(1, 6, 5, padding=2), pictures),
    "conv2": (nn.Conv2d(6, 16, 5), torch.randn(64, 6, 14, 14)),
    "pool": (nn.MaxPool2d(2), torch.randn(64, 6, 28, 28)),
    "norm": (nn.BatchNorm2d(6), torch.randn(64, 6, 28, 28)),
}


def product(transpose_a, transpose_b, m, n, k):
    key = (transpose_a, transpose_b, m, n, k)
    if key not in factors:
        a = torch.rand(k, m).t() if transpose_a else torch.rand(m, k)
        b = torch.rand(n, k).t() if transpose_b else torch.rand(k, n)
        factors[key] = a, b, torch.empty(m, n)
    a, b, c = factors[key]
    torch.mm(a, b, out=c)


def train(network, optimizer, images):
    optimizer.zero_grad()
    torch.nn.functional.cross_entropy(network(images), labels).backward()
    optimizer.step()


def step():
    train(network, optimizer, images)


def lenet_step():
    train(lenet, lenet_optimizer, pictures)


def layer_pass(name):
    layer, x = LAYERS[name.removesuffix("-backward")]
    if not name.endswith("-backward"):
        with torch.no_grad():
            layer(x)
        return
    x = x.detach().requires_grad_()
    y = layer(x)
    y.backward(y.detach())
    layer.zero_grad(set_to_none=True)


def timed(work, *arguments, repetitions):
    start = time.perf_counter()
    for _ in range(repetitions):
        work(*arguments)
    return (time.perf_counter() - start) * 1e6


print("ready", flush=True)
for line in sys.stdin:
    request, *numbers = line.split()
    numbers = [int(n) for n in numbers]
    if request == "step":
        answer = timed(step, repetitions=numbers[0])
    elif request == "lenet":
        answer = timed(lenet_step, repetitions=numbers[0])
    elif request != "product":
        answer = timed(layer_pass, request, repetitions=numbers[0])
    else:
        with torch.no_grad():
            answer = timed(product, *numbers[:-1], repetitions=numbers[-1])
    print(answer, flush=True)

"""Works on request and answers with microseconds. A request is a work, its arguments and the repetitions, such as 'step 64 128 10'."""
import functools
import sys
import time

import torch

import chapter5
import lenet5

torch.manual_seed(1)
OPERATIONS = {
    "add": lambda a, b: a + b,
    "add_": lambda a, b: a.add_(b),
    "mul": lambda a, b: a * 2,
    "relu": lambda a, b: a.relu(),
    "clone": lambda a, b: a.clone(),
    "exp": lambda a, b: a.exp(),
    "sigmoid": lambda a, b: a.sigmoid(),
}


@functools.lru_cache(None)
def product(transpose_a, transpose_b, m, n, k):
    m, n, k = int(m), int(n), int(k)
    a = torch.rand(k, m).t() if transpose_a == "1" else torch.rand(m, k)
    b = torch.rand(n, k).t() if transpose_b == "1" else torch.rand(k, n)
    c = torch.empty(m, n)
    return torch.no_grad()(lambda: torch.mm(a, b, out=c))


@functools.lru_cache(None)
def elementwise(name, count):
    a, b = torch.zeros(int(count)), torch.rand(int(count))
    return torch.no_grad()(lambda: OPERATIONS[name](a, b))


@functools.lru_cache(None)
def step(batch, width):
    trained = chapter5.Training(int(width))
    images, labels = torch.randn(int(batch), 784), torch.randint(0, 10, (int(batch),))
    return lambda: trained.step(images, labels)


@functools.lru_cache(None)
def lenet(batch):
    return lenet5.training_step(int(batch))


@functools.lru_cache(None)
def layer(name, direction):
    return lenet5.layer_pass(name, direction)


@functools.lru_cache(None)
def epoch(*data):
    trained = chapter5.Training(128)
    images, labels = chapter5.images_in_memory(" ".join(data))
    return lambda: trained.epoch(images, labels)


@functools.lru_cache(None)
def article(*data):
    return chapter5.article_script(" ".join(data))


def knows(work):
    """Answers a question, not with a time: 1 when the work can be done here."""
    return 1 if work != "article" or chapter5.has_torchvision() else 0


def answer(work, *arguments):
    if work == "knows":
        return knows(*arguments)
    *arguments, repetitions = arguments
    works = {
        "product": product, "elementwise": elementwise, "step": step, "lenet": lenet, "layer": layer, "epoch": epoch, "article": article}
    function = works[work](*arguments)
    start = time.perf_counter()
    for _ in range(int(repetitions)):
        function()
    return (time.perf_counter() - start) * 1e6


print("ready", flush=True)
for line in sys.stdin:
    print(answer(*line.split()), flush=True)

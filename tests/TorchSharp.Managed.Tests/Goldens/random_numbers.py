"""Random numbers of PyTorch's CPU generator. Run: python3 random_numbers.py (PyTorch 1.13, Debian's build, without MKL)."""
import hashlib

import torch
from golden import TYPES, save, tensor


F = torch.nn.functional


def digest(t):
    return hashlib.sha256(t.contiguous().numpy().tobytes()).hexdigest()


def successive(seed, steps):
    """One seed, then each call after the other: a wrong count of draws shows in all that follow."""
    torch.manual_seed(seed)
    return {"seed": seed, "steps": [dict(step, result=tensor(call())) for step, call in steps]}


def rand(*size, dtype=torch.float32):
    return {"call": "rand", "size": size, "type": TYPES[dtype]}, lambda: torch.rand(*size, dtype=dtype)


def randn(*size, dtype=torch.float32):
    return {"call": "randn", "size": size, "type": TYPES[dtype]}, lambda: torch.randn(*size, dtype=dtype)


def randint(low, high, *size, dtype=torch.int64):
    return ({"call": "randint", "low": low, "high": high, "size": size, "type": TYPES[dtype]},
            lambda: torch.randint(low, high, size, dtype=dtype))


def random(low, high, *size, dtype=torch.float32):
    return ({"call": "random_", "low": low, "high": high, "size": size, "type": TYPES[dtype]},
            lambda: torch.empty(size, dtype=dtype).random_(low, high))


def randperm(n):
    return {"call": "randperm", "n": n}, lambda: torch.randperm(n)


def uniform(low, high, *size, dtype=torch.float32):
    return ({"call": "uniform_", "low": low, "high": high, "size": size, "type": TYPES[dtype]},
            lambda: torch.empty(size, dtype=dtype).uniform_(low, high))


def normal(mean, std, *size, dtype=torch.float32):
    return ({"call": "normal_", "mean": mean, "std": std, "size": size, "type": TYPES[dtype]},
            lambda: torch.empty(size, dtype=dtype).normal_(mean, std))


def bernoulli(p, *size, dtype=torch.float32):
    return ({"call": "bernoulli_", "p": p, "size": size, "type": TYPES[dtype]},
            lambda: torch.empty(size, dtype=dtype).bernoulli_(p))


def bernoulli_of(*p, dtype=torch.float32):
    return {"call": "bernoulli", "p": p, "type": TYPES[dtype]}, lambda: torch.bernoulli(torch.tensor(p, dtype=dtype))


def exponential(rate, *size, dtype=torch.float32):
    return ({"call": "exponential_", "rate": rate, "size": size, "type": TYPES[dtype]},
            lambda: torch.empty(size, dtype=dtype).exponential_(rate))


def dropout(p, *size, dtype=torch.float32):
    return {"call": "dropout", "p": p, "size": size, "type": TYPES[dtype]}, lambda: F.dropout(torch.ones(size, dtype=dtype), p)


def dropout_in_place(p, *size):
    def run():
        x = torch.full(size, 2.0)
        F.dropout(x, p, inplace=True)
        return x
    return {"call": "dropout in place", "p": p, "size": size}, run


def last(step):
    """Only the last numbers of many are kept."""
    settings, call = step
    return {**settings, "last": 5}, lambda: call().reshape(-1)[-5:]


def transposed_uniform(rows, columns):
    return {"call": "uniform_ transposed", "size": (rows, columns)}, lambda: torch.empty(rows, columns).t().uniform_(-1, 1)


double = torch.float64
types = [torch.float32, torch.float64, torch.int32, torch.int64]
save("random_numbers", {
    "uniform": successive(42, [rand(3), rand(5, dtype=double), rand(2, 3), uniform(-0.3, 0.7, 9), uniform(-0.3, 0.7, 4, dtype=double),
                               transposed_uniform(3, 4), rand(1)]),
    "whole": successive(-5, [randint(0, 10, 7), randint(-100, 100, 2, 3), randint(0, 2 ** 40, 5), randint(-2 ** 50, 2 ** 50, 3),
                             randint(0, 2 ** 32 - 1, 3), randperm(10), randperm(1), randperm(0), randperm(100), randint(0, 2, 5)]),
    "normal": successive(7, [randn(3), randn(2), randn(20), randn(1), randn(16), randn(1), randn(37), randn(5, dtype=double),
                             randn(16, dtype=double), randn(19, dtype=double), normal(3, 0.5, 2, 3), normal(-1, 2, 5, 7), randn(3)]),
    "others": successive(2 ** 33 + 11, [bernoulli(0.3, 20), bernoulli_of(0.0, 0.25, 0.5, 0.75, 1.0, 0.5), exponential(2, 9), rand(2), bernoulli(0.5, 3)]),
    "types": successive(13, [
        *[random(-4, 9, 7, dtype=t) for t in types], random(0, 2 ** 33, 5, dtype=torch.int64), random(-2 ** 24, 2 ** 24, 5), random(0, 1, 3), rand(1),
        *[randint(-50, 50, 6, dtype=t) for t in types], randint(0, 2 ** 40, 3, dtype=double), rand(1),
        *[bernoulli(0.3, 11, dtype=t) for t in [*types, torch.bool]], bernoulli(0, 4), bernoulli(1, 4), bernoulli_of(0.0, 0.3, 0.7, 1.0, dtype=double),
        exponential(0.5, 6, dtype=double), dropout(0.4, 3, 5, dtype=double), rand(3)]),
    # A normal number that is left over waits while others draw; blocks of 16 neither take nor leave one.
    "interleaved": successive(17, [
        randn(3), rand(2), randn(1), randint(0, 9, 4), randn(5, dtype=double), randperm(6), bernoulli(0.5, 4), randn(1), randn(2), exponential(1, 3),
        randn(1), randn(20), randn(1), normal(1, 2, 7), bernoulli_of(0.5, 0.5), randn(2, dtype=double), randn(16, dtype=double), randn(1), rand(1)]),
    "interleaved and long": successive(19, [
        randn(1), last(rand(700)), randn(2), last(randint(0, 1000, 650)), randn(2), last(randperm(1000)), randn(2), last(bernoulli(0.5, 641)), randn(2),
        last(randn(1001)), randn(2), last(randn(625, dtype=double)), last(exponential(2, 333)), randn(2), last(dropout(0.5, 700)), randn(3)]),
    "dropout": successive(23, [dropout(p, n) for p in [0.1, 0.5, 0.9, 1] for n in [1, 7, 8, 9, 15, 16, 17, 33]] + [
        dropout_in_place(0.1, 3, 5), dropout_in_place(0.5, 17), dropout_in_place(0.9, 9), dropout_in_place(1, 4), dropout(0, 5), dropout(0.3, 0), rand(3)]),
})
torch.manual_seed(1)
save("random_digests", {
    "rand(1000, 100)": digest(torch.rand(1000, 100)),
    "randperm(60000)": digest(torch.randperm(60000)),
    "randint(256, 100000)": digest(torch.randint(0, 256, (100000,))),
    "uniform_(-1/28, 1/28)": digest(torch.empty(128, 784).uniform_(-1 / 28, 1 / 28)),
    "bernoulli_(0.8)": digest(torch.empty(64, 128).bernoulli_(0.8)),
    # Around the sizes from which loops run in vectors, in chunks, and on threads.
    **{f"dropout({p}, {n})": digest(F.dropout(torch.ones(n), p)) for p in [0.1, 0.5, 0.9, 1] for n in [31, 32, 1023, 1025, 32767, 32768, 65535, 65537, 131073]},
})

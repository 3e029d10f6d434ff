"""Random numbers of PyTorch's CPU generator. Run: python3 random_numbers.py (PyTorch 1.13, Debian's build, without MKL)."""
import hashlib

import torch
from golden import save, tensor


def digest(t):
    return hashlib.sha256(t.contiguous().numpy().tobytes()).hexdigest()


def successive(seed, steps):
    """One seed, then each call after the other: a wrong count of draws shows in all that follow."""
    torch.manual_seed(seed)
    return {"steps": [dict(step, result=tensor(call())) for step, call in steps]}


def rand(*size, dtype=torch.float32):
    return {"call": "rand", "size": size, "double": dtype == torch.float64}, lambda: torch.rand(*size, dtype=dtype)


def randn(*size, dtype=torch.float32):
    return {"call": "randn", "size": size, "double": dtype == torch.float64}, lambda: torch.randn(*size, dtype=dtype)


def randint(low, high, *size):
    return {"call": "randint", "low": low, "high": high, "size": size}, lambda: torch.randint(low, high, size)


def randperm(n):
    return {"call": "randperm", "n": n}, lambda: torch.randperm(n)


def uniform(low, high, *size, dtype=torch.float32):
    return ({"call": "uniform_", "low": low, "high": high, "size": size, "double": dtype == torch.float64},
            lambda: torch.empty(size, dtype=dtype).uniform_(low, high))


def normal(mean, std, *size, dtype=torch.float32):
    return ({"call": "normal_", "mean": mean, "std": std, "size": size, "double": dtype == torch.float64},
            lambda: torch.empty(size, dtype=dtype).normal_(mean, std))


def bernoulli(p, *size):
    return {"call": "bernoulli_", "p": p, "size": size}, lambda: torch.empty(size).bernoulli_(p)


def bernoulli_of(*p):
    return {"call": "bernoulli", "p": p}, lambda: torch.bernoulli(torch.tensor(p))


def exponential(rate, *size):
    return {"call": "exponential_", "rate": rate, "size": size}, lambda: torch.empty(size).exponential_(rate)


def transposed_uniform(rows, columns):
    return {"call": "uniform_ transposed", "size": (rows, columns)}, lambda: torch.empty(rows, columns).t().uniform_(-1, 1)


double = torch.float64
save("random_numbers", {
    "uniform": successive(42, [rand(3), rand(5, dtype=double), rand(2, 3), uniform(-0.3, 0.7, 9), uniform(-0.3, 0.7, 4, dtype=double),
                               transposed_uniform(3, 4), rand(1)]),
    "whole": successive(-5, [randint(0, 10, 7), randint(-100, 100, 2, 3), randint(0, 2 ** 40, 5), randint(-2 ** 50, 2 ** 50, 3),
                             randint(0, 2 ** 32 - 1, 3), randperm(10), randperm(1), randperm(0), randperm(100), randint(0, 2, 5)]),
    "normal": successive(7, [randn(3), randn(2), randn(20), randn(1), randn(16), randn(1), randn(37), randn(5, dtype=double),
                             randn(16, dtype=double), randn(19, dtype=double), normal(3, 0.5, 2, 3), normal(-1, 2, 5, 7), randn(3)]),
    "others": successive(2 ** 33 + 11, [bernoulli(0.3, 20), bernoulli_of(0.0, 0.25, 0.5, 0.75, 1.0, 0.5), exponential(2, 9), rand(2), bernoulli(0.5, 3)]),
})
torch.manual_seed(1)
save("random_digests", {
    "rand(1000, 100)": digest(torch.rand(1000, 100)),
    "randperm(60000)": digest(torch.randperm(60000)),
    "randint(256, 100000)": digest(torch.randint(0, 256, (100000,))),
    "uniform_(-1/28, 1/28)": digest(torch.empty(128, 784).uniform_(-1 / 28, 1 / 28)),
    "bernoulli_(0.8)": digest(torch.empty(64, 128).bernoulli_(0.8)),
})

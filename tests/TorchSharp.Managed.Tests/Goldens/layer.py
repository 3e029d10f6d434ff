"""One layer or function as a golden case: inputs, output, and the gradients of a sum in which each element counts differently."""
import torch
from golden import tensor


def values(*shape, start=0.41, dtype=torch.float32):
    """Numbers between −1.9 and 1.9, no two equal: the same in every run and version."""
    count = torch.Size(shape).numel()
    return ((torch.arange(count, dtype=torch.float64) * 2.399963 + start).sin() * 1.9 + 0.013).to(dtype).reshape(shape)


def weighted(y):
    """Σ w·y with w as the tests compute them."""
    return (y * (torch.arange(y.numel(), dtype=torch.float64) * 0.37 + 0.5).cos().to(y.dtype).reshape(y.shape)).sum()


def case(function, *inputs):
    """The case of a function of tensors; those of a floating-point type get gradients."""
    leaves = [x.detach().clone().requires_grad_(x.is_floating_point()) for x in inputs]
    y = function(*leaves)
    gradients = torch.autograd.grad(weighted(y), [x for x in leaves if x.requires_grad])
    return {"inputs": [tensor(x) for x in leaves], "output": tensor(y), "gradients": [tensor(g) for g in gradients]}

"""An operation as a golden case: inputs, output, and what comes back of a gradient in which each element counts differently."""
import torch
from golden import tensor


def values(*shape, start=0.41, size=1.9, dtype=torch.float64):
    """Numbers between −size and size, of three decimals, no two equal: the same in every run and version."""
    count = torch.Size(shape).numel()
    numbers = ((torch.arange(count, dtype=torch.float64) * 2.399963 + start).sin() * 1.9 + 0.013) * (size / 1.9)
    return numbers.mul(1000).round().div(1000).to(dtype).reshape(shape)


def positive(*shape, start=0.41):
    """Numbers between 0.3 and 2.2."""
    return values(*shape, start=start).abs() + 0.3


def weights(y):
    """The gradient that comes in, as the tests compute it."""
    return (torch.arange(y.numel(), dtype=torch.float64) * 0.37 + 0.5).cos().to(y.dtype).reshape(y.shape)


def case(function, *inputs, incoming=None, fixed=()):
    """The case of a function of tensors. Those of a floating-point type, but for the fixed ones, ask for gradients; null is where none flows."""
    leaves = [x.detach().clone().requires_grad_(x.is_floating_point() and i not in fixed) for i, x in enumerate(inputs)]
    y = function(*leaves)
    asking = [x for x in leaves if x.requires_grad]
    gradients = [None] * len(asking)
    if y.requires_grad:
        gradients = torch.autograd.grad([y], asking, [weights(y) if incoming is None else incoming], allow_unused=True)
    result = {"inputs": [tensor(x) for x in leaves], "output": tensor(y), "recorded": y.requires_grad,
              "gradients": [None if g is None else tensor(g) for g in gradients]}
    if fixed:
        result["fixed"] = list(fixed)
    if incoming is not None:
        result["incoming"] = tensor(incoming)
    return result

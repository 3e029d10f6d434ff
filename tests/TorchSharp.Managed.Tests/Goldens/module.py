"""A module as a golden case: its first parameters, outputs, and gradients of a sum in which each element counts differently."""
import torch
from golden import tensor


def weighted(y):
    """Σ w·y with w as the tests compute them."""
    return (y * (torch.arange(y.numel(), dtype=torch.float64) * 0.37 + 0.5).cos().to(y.dtype).reshape(y.shape)).sum()


def case(make, call, *shapes, seed=7, dtype=torch.float32):
    """Makes a module and then its inputs, uniform on ±1, from one seed; outputs may be None."""
    torch.manual_seed(seed)
    module = make().to(dtype)
    inputs = [(torch.rand(shape, dtype=dtype) * 2 - 1).requires_grad_() for shape in shapes]
    first = {name: tensor(value) for name, value in module.state_dict().items()}
    outputs = [y for y in call(module, *inputs) if y is not None]
    sum(weighted(y) for y in outputs).backward()
    return {
        "state": first,
        "outputs": [tensor(y) for y in outputs],
        "input_gradients": [None if x.grad is None else tensor(x.grad) for x in inputs],
        "gradients": {name: tensor(p.grad) for name, p in module.named_parameters()},
    }

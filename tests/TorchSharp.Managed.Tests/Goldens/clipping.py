"""Gradients before and after clipping. Run: python3 clipping.py (PyTorch 1.13)."""
import math

import torch
from golden import number, save, tensor


def clipped(max_norm, norm_type, dtype):
    torch.manual_seed(3)
    parameters = [torch.nn.Parameter(torch.rand(shape, dtype=dtype)) for shape in [(4, 3), (5,), ()]]
    before = [torch.randn(p.shape, dtype=dtype) for p in parameters]
    for p, g in zip(parameters, before):
        p.grad = g.clone()
    norm = torch.nn.utils.clip_grad_norm_(parameters, max_norm, norm_type)
    return {"max_norm": max_norm, "norm_type": number(norm_type), "norm": norm.item(),
            **{f"before{i}": tensor(g) for i, g in enumerate(before)},
            **{f"after{i}": tensor(p.grad) for i, p in enumerate(parameters)}}


def clipped_by_value(value, dtype):
    torch.manual_seed(3)
    parameters = [torch.nn.Parameter(torch.rand(shape, dtype=dtype)) for shape in [(4, 3), (5,), ()]]
    before = [torch.randn(p.shape, dtype=dtype) for p in parameters]
    before[1][1:4] = torch.tensor([math.inf, -math.inf, math.nan])
    for p, g in zip(parameters, before):
        p.grad = g.clone()
    torch.nn.utils.clip_grad_value_(parameters, value)
    return {"value": value, **{f"before{i}": tensor(g) for i, g in enumerate(before)}, **{f"after{i}": tensor(p.grad) for i, p in enumerate(parameters)}}


save("clipping", {
    **{f"value {value} {dtype}".replace("torch.", ""): clipped_by_value(value, dtype) for value in [0.5, 0.0, 100.0] for dtype in [torch.float32, torch.float64]},
    **{f"max_norm {max_norm} norm_type {norm_type} {dtype}".replace("torch.", ""): clipped(max_norm, norm_type, dtype)
       for max_norm, norm_type in [(1.0, 2.0), (100.0, 2.0), (0.0, 2.0), (0.5, 1.0), (0.25, math.inf), (1.0, 3.0)]
       for dtype in [torch.float32, torch.float64]}
})

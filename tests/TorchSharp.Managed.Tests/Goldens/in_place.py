"""What operations leave behind in a tensor that they change. Run: python3 in_place.py (PyTorch 1.13). A part of a larger tensor is changed: the rest must stay."""
import torch
from golden import TYPES, save, tensor
from layer import values

UNARY = ["abs_", "absolute_", "neg_", "negative_", "sign_", "exp_", "expm1_", "log_", "log2_", "log10_", "log1p_", "sqrt_", "rsqrt_", "reciprocal_",
         "sin_", "cos_", "tan_", "asin_", "acos_", "atan_", "sinh_", "cosh_", "tanh_", "sigmoid_", "relu_", "erf_", "floor_", "ceil_", "round_", "trunc_", "zero_"]
index = torch.tensor([1, 0, 1])
places = torch.tensor([[0, 2, 1], [1, 1, 0]])
mask = torch.tensor([[True, False, True], [False, False, True]])


def other(x):
    """A tensor of the same shape and type, without zeros."""
    return (values(2, 3, dtype=torch.float64, start=1.1) * 3).round().clamp(1).to(x.dtype) if not x.is_floating_point() else values(2, 3, start=1.1, dtype=x.dtype)


CALLS = {name: lambda x, name=name: getattr(x, name)() for name in UNARY}
CALLS |= {
    "add_": lambda x: x.add_(other(x)), "add_ row": lambda x: x.add_(other(x)[0]), "add_ number": lambda x: x.add_(2),
    "add_ scaled": lambda x: x.add_(other(x), alpha=3), "add_ scaled number": lambda x: x.add_(2, alpha=3),
    "sub_": lambda x: x.sub_(other(x)), "sub_ number": lambda x: x.sub_(2), "mul_": lambda x: x.mul_(other(x)), "mul_ number": lambda x: x.mul_(3),
    "mul_ real number": lambda x: x.mul_(1.5), "div_": lambda x: x.div_(other(x)), "div_ number": lambda x: x.div_(2),
    "div_ floor": lambda x: x.div_(other(x), rounding_mode="floor"), "div_ trunc": lambda x: x.div_(-2, rounding_mode="trunc"),
    "pow_": lambda x: x.pow_(2), "pow_ tensor": lambda x: x.pow_(other(x).abs().round()), "lerp_": lambda x: x.lerp_(other(x), torch.tensor(0.25, dtype=x.dtype)),
    "addcmul_": lambda x: x.addcmul_(other(x), other(x)[1], value=2), "addcdiv_": lambda x: x.addcdiv_(other(x), other(x)[1] + 3, value=2),
    "clamp_": lambda x: x.clamp_(-1, 1), "clamp_ tensors": lambda x: x.clamp_(other(x) - 1, other(x)), "clamp_min_": lambda x: x.clamp_min_(0),
    "clamp_max_": lambda x: x.clamp_max_(1), "round_ 1": lambda x: x.round_(decimals=1),
    "eq_": lambda x: x.eq_(other(x)), "ne_": lambda x: x.ne_(2), "lt_": lambda x: x.lt_(other(x)), "le_": lambda x: x.le_(1), "gt_": lambda x: x.gt_(other(x)),
    "ge_": lambda x: x.ge_(1), "less_equal_": lambda x: x.less_equal_(other(x)), "not_equal_": lambda x: x.not_equal_(other(x)),
    "fill_": lambda x: x.fill_(7), "fill_ real": lambda x: x.fill_(2.75), "copy_": lambda x: x.copy_(other(x).double()), "copy_ row": lambda x: x.copy_(other(x)[1]),
    "masked_fill_": lambda x: x.masked_fill_(mask, 5), "masked_fill_ row": lambda x: x.masked_fill_(mask[0], 5),
    "index_add_": lambda x: x.index_add_(0, index, torch.cat([other(x), other(x)[:1]]), alpha=2),
    "index_put_": lambda x: x.index_put_((index[:2], index[:2]), other(x)[0, :2]), "index_put_ accumulate": lambda x: x.index_put_((index, index), other(x)[0], accumulate=True),
    "scatter_": lambda x: x.scatter_(1, places, other(x)), "scatter_add_": lambda x: x.scatter_add_(1, places, other(x)),
}
whole = (torch.arange(20) * 7 % 11 - 4).reshape(4, 5)
TENSORS = {"Float32": values(4, 5), "Float64": values(4, 5, dtype=torch.float64), "Int64": whole, "Int32": whole.int(), "Bool": whole > 0}
LAYOUTS = {"": lambda x: x[1:3, 1:4], ", transposed": lambda x: x[1:4, 2:4].t()}
cases = {f"tensor {name}": tensor(x) for name, x in TENSORS.items()}
for name, x in TENSORS.items():
    for layout, part in LAYOUTS.items():
        for call, f in CALLS.items():
            whole = x.clone()
            try:
                f(part(whole))
            except (RuntimeError, TypeError):
                cases[f"{call} | {name}{layout}"] = "error"
                continue
            cases[f"{call} | {name}{layout}"] = tensor(whole)
save("in_place", cases)

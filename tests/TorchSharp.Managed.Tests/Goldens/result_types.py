"""Types and values of results across the types of operands, or "error". Run: python3 result_types.py (PyTorch 1.13)."""
import torch
from golden import TYPES, save, tensor

UNARY = ["abs", "neg", "sign", "exp", "expm1", "exp2", "log", "log2", "log10", "log1p", "sqrt", "rsqrt", "square", "reciprocal", "sin", "cos", "tan",
         "asin", "acos", "atan", "sinh", "cosh", "tanh", "sigmoid", "erf", "floor", "ceil", "round", "trunc", "isnan", "isinf", "isfinite", "logical_not",
         "bitwise_not", "relu"]
BINARY = ["sub", "pow", "remainder", "fmod", "floor_divide", "maximum", "minimum", "eq", "ne", "lt", "le", "gt", "ge", "logical_and", "logical_or",
          "logical_xor", "bitwise_and", "bitwise_or", "bitwise_xor"]
NUMBERS = ["add", "sub", "mul", "div", "pow", "remainder", "fmod", "floor_divide", "eq", "lt", "ge"]
types = list(TYPES)


def attempt(function):
    try:
        return tensor(function())
    except RuntimeError:
        return "error"


def of(kind, *numbers):
    return torch.tensor(numbers).to(kind)


cases = {}
for a in types:
    x, name = of(a, 1, 2), TYPES[a]
    for op in UNARY:
        cases[f"{op} | {name}"] = attempt(lambda: getattr(torch, op)(x))
    for op in NUMBERS:
        for number in [3, 0.5, True]:
            cases[f"{op} {number} | {name}"] = attempt(lambda: getattr(torch, op)(x, number))
    cases[f"sub from 3 | {name}"] = attempt(lambda: 3 - x)
    cases[f"div of 3 | {name}"] = attempt(lambda: 3 / x)
    cases[f"div trunc | {name}"] = attempt(lambda: torch.div(x, 2, rounding_mode="trunc"))
    cases[f"softmax | {name}"] = attempt(lambda: x.softmax(0))
    cases[f"mean | {name}"] = attempt(lambda: x.mean())
    cases[f"var | {name}"] = attempt(lambda: x.var())
    cases[f"std | {name}"] = attempt(lambda: x.std())
    if a.is_floating_point:
        cases[f"norm | {name}"] = attempt(lambda: x.norm())
    cases[f"logsumexp | {name}"] = attempt(lambda: x.logsumexp(0))
    cases[f"max | {name}"] = attempt(lambda: x.max())
    if a != torch.bool:  # The engine takes these, too.
        cases[f"argmax | {name}"] = attempt(lambda: x.argmax(0))
    cases[f"clamp 0.5 | {name}"] = attempt(lambda: x.clamp(0.5))
    cases[f"clamp 2 | {name}"] = attempt(lambda: x.clamp(2))
    for b in types:
        y = of(b, 1, 1)
        other = f"{TYPES[b]} | {name}"
        for op in BINARY:
            cases[f"{op} {other}"] = attempt(lambda: getattr(torch, op)(x, y))
        for op in ["sub", "mul", "pow", "maximum", "lt"]:
            cases[f"{op} scalar {other}"] = attempt(lambda: getattr(torch, op)(x, y[0]))
        cases[f"where {other}"] = attempt(lambda: torch.where(torch.tensor([True, False]), x, y))
        cases[f"where scalar {other}"] = attempt(lambda: torch.where(torch.tensor([True, False]), x, y[0]))
        cases[f"cat {other}"] = attempt(lambda: torch.cat([x, y]))
        cases[f"stack {other}"] = attempt(lambda: torch.stack([x, y]))
        cases[f"add_ {other}"] = attempt(lambda: x.clone().add_(y))
        cases[f"div_ {other}"] = attempt(lambda: x.clone().div_(y))
        cases[f"copy_ {other}"] = attempt(lambda: x.clone().copy_(y))
        cases[f"masked_fill {other}"] = attempt(lambda: x.masked_fill(y.bool(), 2))
save("result_types", cases)

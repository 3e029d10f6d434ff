"""Values and gradients of pointwise operations: ordinary numbers, NaN, infinities, zeros and ties, infinite gradients.

Run: python3 pointwise_gradients.py (PyTorch 1.13). A name is that of an operation in the tests' table, then " | " and the variant."""
import torch
import torch.nn.functional as F
from golden import save
from gradient import case, positive, values

inf, nan = float("inf"), float("nan")
SPECIAL = [nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, -1.5, 800.0, -800.0]
PAIRED = [nan, inf, -inf, 0.0, -0.0, 1.0, -1.0, 2.5]
cases = {}

wide, narrow, above, whole = values(3, 4), values(3, 4, size=0.9), positive(3, 4), values(3, 4, size=3.6)
OF_ONE = {
    "abs": (torch.abs, wide), "neg": (torch.neg, wide), "sign": (torch.sign, wide), "square": (torch.square, wide),
    "exp": (torch.exp, wide), "exp2": (torch.exp2, wide), "expm1": (torch.expm1, wide), "log": (torch.log, above),
    "log2": (torch.log2, above), "log10": (torch.log10, above), "log1p": (torch.log1p, above), "sqrt": (torch.sqrt, above),
    "rsqrt": (torch.rsqrt, above), "reciprocal": (torch.reciprocal, above), "sin": (torch.sin, wide), "cos": (torch.cos, wide),
    "tan": (torch.tan, narrow), "asin": (torch.asin, narrow), "acos": (torch.acos, narrow), "atan": (torch.atan, wide),
    "sinh": (torch.sinh, wide), "cosh": (torch.cosh, wide), "tanh": (torch.tanh, wide), "sigmoid": (torch.sigmoid, wide),
    "erf": (torch.erf, wide), "floor": (torch.floor, whole), "ceil": (torch.ceil, whole), "trunc": (torch.trunc, whole),
    "round": (torch.round, whole), "round to decimals": (lambda x: torch.round(x, decimals=1), wide), "relu": (torch.relu, wide),
    "leaky_relu": (lambda x: F.leaky_relu(x, 0.1), wide), "elu": (lambda x: F.elu(x, 1.5), wide), "gelu": (F.gelu, wide),
    "silu": (F.silu, wide), "softplus": (lambda x: F.softplus(x, 1.5, 2), wide), "logsigmoid": (F.logsigmoid, wide),
    "clamp": (lambda x: x.clamp(-0.5, 1.0), wide), "clamp_min": (lambda x: x.clamp_min(0.5), wide),
    "clamp_max": (lambda x: x.clamp_max(0.5), wide), "clamp crossed": (lambda x: x.clamp(1.0, -0.5), wide),
    "pow 0": (lambda x: x.pow(0), wide), "pow 1": (lambda x: x.pow(1), wide), "pow 2": (lambda x: x.pow(2), wide),
    "pow 3": (lambda x: x.pow(3), wide), "pow 1.7": (lambda x: x.pow(1.7), above), "pow 0.5": (lambda x: x.pow(0.5), above),
    "pow -0.5": (lambda x: x.pow(-0.5), above), "pow -1": (lambda x: x.pow(-1), above),
    "add number": (lambda x: torch.add(x, 2.5, alpha=1.5), wide), "sub number": (lambda x: x - 2.5, wide),
    "mul number": (lambda x: x * 2.5, wide), "div number": (lambda x: x / 2.5, wide),
    "div number floor": (lambda x: x.div(0.7, rounding_mode="floor"), wide),
    "div number trunc": (lambda x: x.div(0.7, rounding_mode="trunc"), wide),
    "remainder number": (lambda x: x.remainder(0.7), wide), "fmod number": (lambda x: x.fmod(0.7), wide),
    "+ number": (lambda x: x + 10, wide), "- number": (lambda x: 2 - (2 - (2 - (2 - (2 - (x - 10))))), wide),
    "* number": (lambda x: x * 1024, wide), "/ number": (lambda x: 2 / (2 / (2 / (2 / (2 / (x / 2))))), above),
    "% number": (lambda x: x % 700 % 600 % 500 % 400 % 0.7, wide),
}
OF_TWO = {
    "add": (torch.add, wide, narrow), "add scaled": (lambda a, b: torch.add(a, b, alpha=2.5), wide, narrow),
    "sub": (torch.sub, wide, narrow), "mul": (torch.mul, wide, narrow), "div": (torch.div, wide, above),
    "div floor": (lambda a, b: a.div(b, rounding_mode="floor"), wide, above),
    "div trunc": (lambda a, b: a.div(b, rounding_mode="trunc"), wide, above),
    "pow": (torch.pow, above, wide), "remainder": (torch.remainder, wide, above), "fmod": (torch.fmod, wide, above),
    "maximum": (torch.maximum, wide, narrow), "minimum": (torch.minimum, wide, narrow),
    "clamp above a tensor": (lambda a, b: a.clamp(min=b), wide, narrow),
    "clamp below a tensor": (lambda a, b: a.clamp(max=b), wide, narrow),
    "where": (lambda a, b: torch.where(torch.tensor([True, False, False, True]).repeat(a.numel() // 4).view(a.shape), a, b), wide, narrow),
}

for name, (f, x) in OF_ONE.items():
    cases[name] = case(f, x)
    cases[f"{name} | scalar"] = case(f, x[1, 1])
    cases[f"{name} | empty"] = case(f, x[:0])
    special = torch.tensor(SPECIAL, dtype=torch.float64)
    cases[f"{name} | special"] = case(f, special)
    # These multiply an infinite gradient by each term of the product rule in ours, by their sum in PyTorch.
    if name in ["gelu", "silu", "/ number"]:
        continue
    cases[f"{name} | infinite gradient"] = case(f, torch.cat([special, special]), incoming=torch.tensor([inf] * 13 + [nan] * 13, dtype=torch.float64))
for name, (f, a, b) in OF_TWO.items():
    cases[name] = case(f, a, b)
    cases[f"{name} | row"] = case(f, a, b[1])
    cases[f"{name} | empty"] = case(f, a[:0], b[1])
    cases[f"{name} | types"] = case(f, a.float(), b)
    if name != "where":
        cases[f"{name} | column"] = case(f, a[:, 1:2], b)
        cases[f"{name} | scalar"] = case(f, a[1, 1], b)
    special = torch.tensor(PAIRED, dtype=torch.float64)
    left, right = special.repeat_interleave(8), special.repeat(8)
    cases[f"{name} | special"] = case(f, left, right)
    cases[f"{name} | infinite gradient"] = case(f, left, right, incoming=torch.tensor([inf, nan] * 32, dtype=torch.float64))
for name in ["exp", "tanh", "sigmoid", "relu", "gelu", "clamp", "softplus"]:
    cases[f"{name} | Float32"] = case(OF_ONE[name][0], wide.float())
for name in ["add", "mul", "div", "maximum", "pow"]:
    cases[f"{name} | Float32"] = case(OF_TWO[name][0], above.float(), values(4).float())

low, high = values(3, 4, start=1.1) - 0.9, values(1, 4, start=2.2) + 0.9
cases["clamp between tensors"] = case(lambda x, a, b: x.clamp(a, b), wide, low, high.expand(3, 4))
cases["clamp between tensors | row"] = case(lambda x, a, b: x.clamp(a, b), wide, low[:, 1:2], high)
triple = torch.tensor([nan, inf, -inf, 0.0, 1.0], dtype=torch.float64)
a, b, c = triple.repeat_interleave(25), triple.repeat_interleave(5).repeat(5), triple.repeat(25)
cases["clamp between tensors | special"] = case(lambda x, a, b: x.clamp(a, b), a, b, c)
cases["clamp between tensors | infinite gradient"] = case(
    lambda x, a, b: x.clamp(a, b), a, b, c, incoming=torch.tensor([inf] * 125, dtype=torch.float64))
cases["lerp"] = case(torch.lerp, wide, narrow, values(3, 4, start=3))
cases["lerp | row"] = case(torch.lerp, wide, narrow, values(4, start=3))
cases["lerp | empty"] = case(torch.lerp, wide[:0], narrow[:, :1][:0], values(4, start=3))
cases["lerp | column"] = case(torch.lerp, wide[0], narrow[:, :1], values(1, start=3))
for name, f, third in [("addcmul", torch.addcmul, wide), ("addcdiv", torch.addcdiv, above)]:
    cases[name] = case(lambda a, b, c: f(a, b, c, value=1.5), narrow, wide, third)
    cases[f"{name} | row"] = case(lambda a, b, c: f(a, b, c, value=1.5), narrow, wide[:, :1], third[2])
cases["addcdiv plain"] = case(torch.addcdiv, narrow, wide, above)
mask = torch.tensor([[True, False, True, True], [False, False, True, False], [True, True, False, True]])
cases["masked_fill"] = case(lambda x, m: x.masked_fill(m, 1.5), wide, mask)
cases["masked_fill | row"] = case(lambda x, m: x.masked_fill(m, 1.5), wide, mask[1])
cases["masked_fill | stretched"] = case(lambda x, m: x.masked_fill(m, 1.5), wide[1], mask)
cases["masked_fill | empty"] = case(lambda x, m: x.masked_fill(m, 1.5), wide[:0], mask[1])
cases["masked_fill | infinite gradient"] = case(
    lambda x, m: x.masked_fill(m, 1.5), wide, mask, incoming=torch.full((3, 4), inf, dtype=torch.float64))
cases["where of three"] = case(torch.where, mask, wide, narrow)
cases["where of three | row"] = case(torch.where, mask, wide[1], narrow[:, :1])
cases["prelu"] = case(F.prelu, values(2, 3, 4), values(3, size=0.5))
cases["prelu | empty"] = case(F.prelu, values(0, 3, 4), values(3, size=0.5))
cases["prelu | special"] = case(F.prelu, torch.tensor([SPECIAL], dtype=torch.float64), torch.tensor([0.5], dtype=torch.float64))

IN_PLACE = ["abs", "neg", "sign", "exp", "expm1", "log", "log2", "log10", "log1p", "sqrt", "rsqrt", "reciprocal", "sin", "cos", "tan",
            "asin", "acos", "atan", "sinh", "cosh", "tanh", "sigmoid", "erf", "floor", "ceil", "trunc", "round", "relu"]
for name in IN_PLACE:
    cases[f"{name}_"] = case(lambda x: getattr(x * 1, name + "_")(), OF_ONE[name][1])
cases["round_ to decimals"] = case(lambda x: (x * 1).round_(decimals=1), wide)
cases["clamp_"] = case(lambda x: (x * 1).clamp_(-0.5, 1.0), wide)
cases["clamp_min_"] = case(lambda x: (x * 1).clamp_min_(0.5), wide)
cases["clamp_max_"] = case(lambda x: (x * 1).clamp_max_(0.5), wide)
cases["clamp_ between tensors"] = case(lambda x, a, b: (x * 1).clamp_(a, b), wide, low[:, 1:2], high)
cases["add_"] = case(lambda a, b: (a * 1).add_(b), wide, narrow[1])
cases["add_ scaled"] = case(lambda a, b: (a * 1).add_(b, alpha=2.5), wide, narrow[1])
cases["add_ plain number"] = case(lambda x: (x * 1).add_(2.5), wide)
cases["add_ number"] = case(lambda x: (x * 1).add_(2.5, alpha=1.5), wide)
cases["sub_"] = case(lambda a, b: (a * 1).sub_(b), wide, narrow[1])
cases["sub_ number"] = case(lambda x: (x * 1).sub_(2.5), wide)
cases["mul_"] = case(lambda a, b: (a * 1).mul_(b), wide, narrow[1])
cases["mul_ number"] = case(lambda x: (x * 1).mul_(2.5), wide)
cases["div_"] = case(lambda a, b: (a * 1).div_(b), wide, above[1])
cases["div_ number"] = case(lambda x: (x * 1).div_(2.5), wide)
cases["div_ floor"] = case(lambda a, b: (a * 1).div_(b, rounding_mode="floor"), wide, above[1])
cases["div_ number trunc"] = case(lambda x: (x * 1).div_(0.7, rounding_mode="trunc"), wide)
cases["pow_"] = case(lambda a, b: (a * 1).pow_(b), above, narrow[1])
cases["pow_ number"] = case(lambda x: (x * 1).pow_(1.7), above)
cases["lerp_"] = case(lambda a, b, w: (a * 1).lerp_(b, w), wide, narrow[1], values(3, 1, start=3))
cases["addcmul_"] = case(lambda a, b, c: (a * 1).addcmul_(b, c, value=1.5), narrow, wide, wide[1])
cases["addcdiv_"] = case(lambda a, b, c: (a * 1).addcdiv_(b, c, value=1.5), narrow, wide, above[1])
cases["addcdiv_ plain"] = case(lambda a, b, c: (a * 1).addcdiv_(b, c), narrow, wide, above[1])
cases["masked_fill_"] = case(lambda x, m: (x * 1).masked_fill_(m, 1.5), wide, mask[1])
cases["fill_"] = case(lambda x: (x * 1).fill_(1.5) * x, wide)
cases["zero_"] = case(lambda x: (x * 1).zero_() + x, wide)
cases["copy_"] = case(lambda a, b: (a * 1).copy_(b), wide, narrow[1])
for name, f in [("leaky_relu", lambda x: F.leaky_relu_(x, 0.1)), ("elu", lambda x: F.elu_(x, 1.5)), ("gelu", F.gelu),
                ("silu", lambda x: F.silu(x, inplace=True))]:
    cases[f"{name} in place"] = case(lambda x: f(x * 1), wide)
    if name != "gelu":
        cases[f"{name} member"] = cases[name]
for name in ["tanh", "sigmoid", "relu"]:
    cases[f"{name} in place"] = cases[f"{name}_"]
cases["relu member"] = cases["relu"]
for name in ["eq", "ne", "lt", "le", "gt", "ge"]:
    cases[f"{name}_"] = case(lambda a, b: getattr(a * 1, name + "_")(b), wide, narrow[1])
    cases[f"{name}_ number"] = case(lambda x: getattr(x * 1, name + "_")(0.5), wide)
save("pointwise_gradients", cases)

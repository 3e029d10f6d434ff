"""Values of tensor operations by PyTorch: special numbers, whole numbers, types of results, strided inputs.

Run with a Python that has torch; writes operations.json beside this file. Each case has a name that the test knows."""
import torch

import golden

inf, nan = float("inf"), float("nan")
special = torch.tensor([nan, inf, -inf, 0.0, -0.0, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 1.0, -1.0, 3.7, -3.7, 1e-3, 88.0, -100.0])
other = torch.tensor([1.0, -inf, inf, -0.0, 0.0, nan, 2.0, 1.5, 0.7, -0.7, 2.0, 0.0, 3.0, -1.2, 1.2, 1e3, 2.0, -3.0])
matrix = torch.tensor([[1.5, -2.0, 3.25, 0.5], [4.0, 0.25, -1.0, 2.0], [0.0, 7.5, -3.5, 1.25]])
whole = torch.tensor([[7, -7, 3], [-3, 2, 5]])
divisor = torch.tensor([[2, 2, -2], [-2, 3, -3]])
tied = torch.tensor([[3.0, 1.0, 3.0, 2.0], [nan, 5.0, nan, 1.0], [2.0, 2.0, 2.0, 2.0]])
flags = torch.tensor([[True, False, True], [False, False, True]])
index = torch.tensor([2, 0, 2])

unary = ["abs", "neg", "sign", "exp", "expm1", "log", "log2", "log10", "log1p", "sqrt", "rsqrt", "square", "reciprocal", "sin",
         "cos", "tanh", "sigmoid", "relu", "erf", "floor", "ceil", "round", "trunc", "isnan", "isinf", "isfinite", "atan",
         "exp2", "tan", "asin", "acos", "sinh", "cosh"]
binary = ["add", "sub", "mul", "div", "maximum", "minimum", "remainder", "fmod", "pow", "eq", "ne", "lt", "le", "gt", "ge",
          "logical_and", "logical_or", "logical_xor", "floor_divide"]
cases = {name: golden.tensor(value) for name, value in dict(
    special=special, other=other, matrix=matrix, whole=whole, divisor=divisor, tied=tied, flags=flags, index=index).items()}


def case(name, value):
    if isinstance(value, (int, float, bool)):
        value = torch.tensor(value)
    cases[name] = golden.tensor(value)


for op in unary:
    case(f"{op} special", getattr(torch, op)(special))
    case(f"{op} transposed", getattr(torch, op)(matrix.t()))
for op in binary:
    f = getattr(torch, op)
    case(f"{op} special", f(special, other))
    case(f"{op} row", f(matrix, matrix[1]))
    case(f"{op} column", f(matrix, matrix[:, 1:2]))
    case(f"{op} strided", f(matrix.t(), matrix.t()[:, 1:2]))
    case(f"{op} whole", f(whole, divisor.abs() if op == "pow" else divisor))
    if op in ["maximum", "minimum", "logical_and", "logical_or", "logical_xor"]:
        continue  # These take no plain numbers.
    case(f"{op} whole number", f(whole, 2))
    case(f"{op} real number", f(matrix, 2.5))
    case(f"{op} whole and real number", f(whole, 2.5))

types = [torch.bool, torch.int32, torch.int64, torch.float32, torch.float64]
for a in types:
    for b in types:
        x, y = torch.ones(2).to(a), torch.ones(2).to(b)
        case(f"add {golden.TYPES[a]} {golden.TYPES[b]}", x + y)
        case(f"mul {golden.TYPES[a]} {golden.TYPES[b]} scalar", x * y[0])
        case(f"div {golden.TYPES[a]} {golden.TYPES[b]}", x / y)
    x = torch.ones(2).to(a)
    case(f"add {golden.TYPES[a]} 1", x + 1)
    case(f"add {golden.TYPES[a]} 0.5", x + 0.5)
    case(f"sum {golden.TYPES[a]}", x.sum())
    case(f"cumsum {golden.TYPES[a]}", x.cumsum(0))
    case(f"prod {golden.TYPES[a]}", x.prod())
for x in [special, whole]:
    for to in types[1:] if x is whole else [torch.bool, torch.float64]:
        case(f"{golden.TYPES[x.dtype]} to {golden.TYPES[to]}", x.to(to))

for name, x in dict(matrix=matrix, strided=matrix.t(), tied=tied).items():
    for op in ["sum", "amax", "amin"]:
        for dim in [0, 1]:
            case(f"{op} {dim} {name}", getattr(torch, op)(x, dim))
        case(f"{op} all {name}", getattr(torch, op)(x) if op == "sum" else getattr(torch, op)(x, (0, 1)))
    for dim in [0, 1]:
        case(f"max {dim} {name}", x.max(dim).values)
        case(f"argmax {dim} {name}", x.max(dim).indices)
        case(f"min {dim} {name}", x.min(dim, keepdim=True).values)
        case(f"argmin {dim} {name}", x.min(dim, keepdim=True).indices)
        case(f"mean {dim} {name}", x.mean(dim, keepdim=True))
        case(f"prod {dim} {name}", x.prod(dim))
        case(f"cumsum {dim} {name}", x.cumsum(dim))
        case(f"logsumexp {dim} {name}", x.logsumexp(dim))
        case(f"var {dim} {name}", x.var(dim))
        case(f"std {dim} {name}", x.std(dim, unbiased=False))
        case(f"norm {dim} {name}", x.norm(2, dim))
        case(f"all {dim} {name}", (x > 0).all(dim))
        case(f"any {dim} {name}", (x > 2).any(dim))
        case(f"sort {dim} {name}", x.sort(stable=True, dim=dim).values)
        case(f"argsort {dim} {name}", x.sort(stable=True, dim=dim).indices)
        case(f"sort down {dim} {name}", x.sort(stable=True, dim=dim, descending=True).values)
        case(f"topk {dim} {name}", x.topk(2, dim).values)
        case(f"index_select {dim} {name}", x.index_select(dim, index))
        case(f"flip {dim} {name}", x.flip(dim))
    case(f"argmax all {name}", x.argmax())
    case(f"argmin all {name}", x.argmin())
    case(f"norm of order 1 {name}", x.norm(1))
    case(f"norm of order 3 {name}", x.norm(3))
    case(f"count_nonzero {name}", x.count_nonzero())
    case(f"nonzero {name}", (x > 1).nonzero())
    case(f"masked_select {name}", x.masked_select(x > 1))
    case(f"tril {name}", x.tril(-1))
    case(f"triu {name}", x.triu(1))
    case(f"repeat {name}", x.repeat(2, 1, 2))
    case(f"clamp {name}", x.clamp(-1.0, 2.5))
    case(f"pow 3 {name}", x.pow(3))
    case(f"pow -0.5 {name}", x.pow(-0.5))

case("sum empty", torch.zeros(0, 3).sum(0))
case("sum of nothing", torch.zeros(0).sum())
case("mean empty", torch.zeros(0).mean())
case("all empty", torch.zeros(0).all())
case("linspace", torch.linspace(-1, 2.5, 11))
case("linspace one", torch.linspace(3, 5, 1))
case("arange real", torch.arange(0.5, 2, 0.3))
case("arange down", torch.arange(5, -4, -2))
case("eye", torch.eye(2, 3))
case("where", torch.where(matrix > 1, matrix, torch.tensor(0.0)))
case("scatter", torch.zeros(3, 4).scatter(1, torch.tensor([[0, 2], [1, 3]]), matrix))
case("scatter_add", matrix.scatter_add(0, torch.tensor([[0, 0, 2, 1], [0, 1, 2, 2]]), matrix))
case("index_add", matrix.index_add(0, index, matrix, alpha=2))
case("index two tensors", matrix[index, torch.tensor([1, -1, 3])])
case("index range and tensor", matrix[1:, index])
case("index tensor between", matrix.view(3, 2, 2)[:, torch.tensor([1, 0, 1])])
case("index apart", matrix.view(3, 2, 2)[index, :, torch.tensor([1, 0, 1])])
case("index mask of rows", matrix[torch.tensor([True, False, True])])
case("index none and ellipsis", matrix[None, ..., 1])
case("lerp", torch.lerp(matrix, -matrix, torch.tensor(0.3)))
case("addcmul", torch.addcmul(matrix, matrix, matrix[0], value=0.1))
case("addcdiv", torch.addcdiv(matrix, matrix, matrix[1], value=0.1))
case("round 2", torch.round(matrix * 1.2345, decimals=2))
for bounds in ["both", "min", "max"]:
    case(f"clamp by tensors {bounds} special", special.clamp(
        None if bounds == "max" else other - 1, None if bounds == "min" else torch.full_like(other, 1.25)))
    case(f"clamp by tensors {bounds} broadcast", matrix.clamp(
        None if bounds == "max" else matrix[1], None if bounds == "min" else matrix[:, 3:]))
for op in ["eq", "ne", "lt", "le", "gt", "ge"]:
    case(f"{op}_", getattr(matrix.clone(), f"{op}_")(matrix[0]))
    case(f"{op}_ whole number", getattr(whole.clone(), f"{op}_")(2))
case("hstack", torch.hstack([matrix, matrix[:, :1], matrix.flip(1)]))
case("hstack vectors", torch.hstack([matrix[0], matrix[1, :2], torch.tensor(9.0)]))
case("vstack", torch.vstack([matrix[0], matrix, matrix[2:]]))
case("tile", matrix.tile(2, 3))
case("tile fewer", matrix.tile(2))
case("tile more", matrix.tile(2, 1, 2))
case("logical_not", flags.logical_not())
case("bitwise_not", ~whole)
case("bitwise_and", whole & divisor)
case("bitwise_xor", flags ^ flags[0])

golden.save("operations", cases)

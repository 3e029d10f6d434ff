"""Losses and softmax with their gradients. Run: python3 losses.py (PyTorch 1.13)."""
import itertools
import torch
import torch.nn.functional as F
from golden import save, tensor


def case(function, inputs, **more):
    """The value of a function, and its gradient when the value is multiplied by 0.5, 1, 1.5, … and summed."""
    inputs = [x.clone().requires_grad_() if x.is_floating_point() and i == 0 else x for i, x in enumerate(inputs)]
    value = function(*inputs)
    factors = 0.5 + 0.5 * torch.arange(value.numel(), dtype=value.dtype).reshape(value.shape)
    (value * factors).sum().backward()
    return {"inputs": [tensor(x) for x in inputs], "value": tensor(value), "gradient": tensor(inputs[0].grad), **more}


def value(function, inputs, **more):
    """The value alone."""
    return {"inputs": [tensor(x) for x in inputs], "value": tensor(function(*inputs)), **more}


torch.manual_seed(20)
logits = torch.randn(5, 4, dtype=torch.float64) * 3
classes = torch.tensor([1, 3, 0, 2, 3])
weight = torch.tensor([0.5, 2.0, 1.0, 0.25], dtype=torch.float64)
pictures = torch.randn(2, 3, 2, 2, dtype=torch.float64)
picture_classes = torch.randint(0, 3, (2, 2, 2))
probabilities = torch.rand(5, 4, dtype=torch.float64)
probabilities /= probabilities.sum(1, keepdim=True)
cases = {}

for reduction, weighted, ignored, smoothing in itertools.product(
        ["none", "mean", "sum"], [False, True], [-100, 3], [0.0, 0.2]):
    cases[f"cross_entropy {reduction} weighted={weighted} ignored={ignored} smoothing={smoothing}"] = case(
        lambda x, t: F.cross_entropy(
            x, t, weight if weighted else None, ignore_index=ignored, reduction=reduction, label_smoothing=smoothing),
        [logits, classes], reduction=reduction, weight=tensor(weight) if weighted else None, ignored=ignored, smoothing=smoothing)

for reduction, weighted, smoothing in itertools.product(["none", "mean", "sum"], [False, True], [0.0, 0.2]):
    w = weight if weighted else None
    common = dict(reduction=reduction, weight=tensor(weight) if weighted else None, ignored=-100, smoothing=smoothing)
    cases[f"cross_entropy of probabilities {reduction} weighted={weighted} smoothing={smoothing}"] = case(
        lambda x, t: F.cross_entropy(x, t, w, reduction=reduction, label_smoothing=smoothing), [logits, probabilities], **common)

for reduction in ["none", "mean", "sum"]:
    common = dict(reduction=reduction, weight=None, ignored=-100, smoothing=0.0)
    cases[f"cross_entropy of pictures {reduction}"] = case(
        lambda x, t: F.cross_entropy(x, t, reduction=reduction), [pictures, picture_classes], **common)
    cases[f"cross_entropy of one example {reduction}"] = case(
        lambda x, t: F.cross_entropy(x, t, reduction=reduction), [logits[0], classes[0]], **common)
    cases[f"cross_entropy in float {reduction}"] = case(
        lambda x, t: F.cross_entropy(x, t, reduction=reduction), [logits.float() * 20, classes], **common)

for reduction, weighted in itertools.product(["none", "mean", "sum"], [False, True]):
    cases[f"nll_loss {reduction} weighted={weighted}"] = case(
        lambda x, t: F.nll_loss(x, t, weight if weighted else None, reduction=reduction),
        [logits, classes], reduction=reduction, weight=tensor(weight) if weighted else None)

x = torch.tensor([[0.0, -1.5, 2.0], [30.0, -40.0, 0.25]], dtype=torch.float64)
y = torch.tensor([[0.0, 1.0, 0.5], [1.0, 0.0, 0.75]], dtype=torch.float64)
p = torch.tensor([[0.0, 1.0, 0.5], [1.0, 0.125, 0.75]], dtype=torch.float64)
element_weight = torch.tensor([1.0, 0.5, 2.0], dtype=torch.float64)
for reduction in ["none", "mean", "sum"]:
    cases[f"mse_loss {reduction}"] = case(lambda a, b: F.mse_loss(a, b, reduction=reduction), [x, y], reduction=reduction)
    cases[f"l1_loss {reduction}"] = case(lambda a, b: F.l1_loss(a, b, reduction=reduction), [x, y], reduction=reduction)
    for weighted in [False, True]:
        w = element_weight if weighted else None
        common = dict(reduction=reduction, weight=tensor(element_weight) if weighted else None)
        cases[f"binary_cross_entropy {reduction} weighted={weighted}"] = case(
            lambda a, b: F.binary_cross_entropy(a, b, w, reduction=reduction), [p, y], **common)
        for positive in [False, True]:
            pw = element_weight * 3 if positive else None
            cases[f"binary_cross_entropy_with_logits {reduction} weighted={weighted} positive={positive}"] = case(
                lambda a, b: F.binary_cross_entropy_with_logits(a, b, w, reduction=reduction, pos_weight=pw), [x, y],
                positive=tensor(element_weight * 3) if positive else None, **common)

for reduction in ["none", "mean", "sum"]:
    for bend in [1.0, 0.3, 3.0]:
        cases[f"smooth_l1_loss {reduction} bend={bend}"] = case(
            lambda a, b: F.smooth_l1_loss(a, b, reduction=reduction, beta=bend), [x, y], reduction=reduction, bend=bend)
        cases[f"huber_loss {reduction} bend={bend}"] = case(
            lambda a, b: F.huber_loss(a, b, reduction=reduction, delta=bend), [x, y], reduction=reduction, bend=bend)
    cases[f"kl_div {reduction}"] = case(
        lambda a, b: F.kl_div(a, b, reduction=reduction), [logits.log_softmax(1), probabilities],
        reduction=reduction, log_target=False)
    cases[f"kl_div of logarithms {reduction}"] = case(
        lambda a, b: F.kl_div(a, b, reduction=reduction, log_target=True), [logits.log_softmax(1), probabilities.log()],
        reduction=reduction, log_target=True)
cases["kl_div of certainty"] = case(
    lambda a, b: F.kl_div(a, b, reduction="none"), [x, torch.eye(2, 3, dtype=torch.float64)], reduction="none", log_target=False)
cases["smooth_l1_loss bend=0"] = case(lambda a, b: F.smooth_l1_loss(a, b, beta=0.0), [x + 0.1, y], reduction="mean", bend=0.0)

cube = torch.randn(2, 3, 4, dtype=torch.float64) * 5
for dim in [0, 1, 2, -1]:
    cases[f"softmax {dim}"] = case(lambda a: F.softmax(a, dim), [cube], dim=dim)
    cases[f"log_softmax {dim}"] = case(lambda a: F.log_softmax(a, dim), [cube], dim=dim)
cases["log_softmax in float"] = case(lambda a: F.log_softmax(a, -1), [cube.float() * 20], dim=-1)
cases["softmax in float"] = case(lambda a: F.softmax(a, -1), [cube.float() * 20], dim=-1)

line = torch.tensor([-100.0, -20.5, -3.0, -0.5, 0.0, 1e-3, 0.75, 4.0, 21.0, 100.0], dtype=torch.float64)
for name, function in {
    "relu": F.relu, "sigmoid": torch.sigmoid, "tanh": torch.tanh, "silu": F.silu, "gelu": F.gelu, "logsigmoid": F.logsigmoid,
    "softplus": F.softplus, "softplus beta=2 threshold=5": lambda a: F.softplus(a, 2, 5),
    "leaky_relu": F.leaky_relu, "elu": lambda a: F.elu(a, 1.5),
    "nn.Softmax": torch.nn.Softmax(0), "nn.LogSoftmax": torch.nn.LogSoftmax(-1), "nn.Softplus": torch.nn.Softplus(),
    "nn.Softplus beta=0.5 threshold=3": torch.nn.Softplus(0.5, 3), "nn.ELU": torch.nn.ELU(0.7), "nn.GELU": torch.nn.GELU(), "nn.SiLU": torch.nn.SiLU(),
    "nn.LeakyReLU": torch.nn.LeakyReLU(0.2),
}.items():
    cases[f"activation {name}"] = case(function, [line])

# Targets in every place of an image or a sequence; some are ignored.
for name, shape in {"sequences": (3, 4, 5), "images": (2, 4, 3, 2)}.items():
    scores = torch.randn(shape, dtype=torch.float64) * 2
    targets = torch.randint(0, 4, (shape[0], *shape[2:]))
    targets.reshape(-1)[::4] = -100
    shares = torch.rand(shape, dtype=torch.float64)
    shares /= shares.sum(1, keepdim=True)
    for reduction, weighted in itertools.product(["none", "mean", "sum"], [False, True]):
        w = weight if weighted else None
        common = dict(reduction=reduction, weight=tensor(weight) if weighted else None)
        cases[f"nll_loss of {name} {reduction} weighted={weighted}"] = case(
            lambda x, t: F.nll_loss(x, t, w, reduction=reduction), [scores, targets], **common)
        for smoothing in [0.0, 0.2]:
            cases[f"cross_entropy of {name} {reduction} weighted={weighted} smoothing={smoothing}"] = case(
                lambda x, t: F.cross_entropy(x, t, w, reduction=reduction, label_smoothing=smoothing), [scores, targets],
                ignored=-100, smoothing=smoothing, **common)
            cases[f"cross_entropy of {name} and probabilities {reduction} weighted={weighted} smoothing={smoothing}"] = case(
                lambda x, t: F.cross_entropy(x, t, w, reduction=reduction, label_smoothing=smoothing), [scores, shares],
                ignored=-100, smoothing=smoothing, **common)

# No examples; and numbers that are none, or infinite, each in its own row.
inf, nan = float("inf"), float("nan")
nothing = torch.zeros(0, 4, dtype=torch.float64)
odd = torch.tensor([[inf, 1, 0, -1], [-inf, 1, 0, -1], [nan, 1, 0, -1], [0, inf, inf, 1], [1, 2, 3, 4], [-inf, -inf, -inf, -inf]], dtype=torch.float64)
even = torch.tensor([[1, 0, 0.5, 1], [0, 1, inf, 0], [1, 0.5, -inf, nan], [0, 1, 0, 1], [1, nan, 1, 0], [0, 0, 1, 0.5]], dtype=torch.float64)
odd_classes = torch.tensor([0, 0, 1, 1, 3, 2])
for reduction in ["none", "mean", "sum"]:
    common = dict(reduction=reduction, weight=None)
    for name, x, t, other in [("nothing", nothing, torch.zeros(0, dtype=torch.int64), nothing), ("odd numbers", odd, odd_classes, even)]:
        cases[f"cross_entropy of {name} {reduction}"] = value(lambda a, b: F.cross_entropy(a, b, reduction=reduction), [x, t], ignored=-100, smoothing=0.0, **common)
        cases[f"nll_loss of {name} {reduction}"] = value(lambda a, b: F.nll_loss(a, b, reduction=reduction), [x, t], **common)
        for loss, f in {"mse_loss": F.mse_loss, "l1_loss": F.l1_loss, "binary_cross_entropy_with_logits": F.binary_cross_entropy_with_logits}.items():
            cases[f"{loss} of {name} {reduction}"] = value(lambda a, b: f(a, b, reduction=reduction), [x, other], positive=None, **common)
        cases[f"smooth_l1_loss of {name} {reduction}"] = value(lambda a, b: F.smooth_l1_loss(a, b, reduction=reduction, beta=0.5), [x, other], bend=0.5, **common)
        cases[f"huber_loss of {name} {reduction}"] = value(lambda a, b: F.huber_loss(a, b, reduction=reduction, delta=0.5), [x, other], bend=0.5, **common)
        cases[f"kl_div of {name} {reduction}"] = value(lambda a, b: F.kl_div(a, b, reduction=reduction), [x, other.clamp(max=2)], log_target=False, **common)
        cases[f"kl_div of {name} and logarithms {reduction}"] = value(lambda a, b: F.kl_div(a, b, reduction=reduction, log_target=True), [x, other], log_target=True, **common)
    cases[f"binary_cross_entropy of nothing {reduction}"] = value(lambda a, b: F.binary_cross_entropy(a, b, reduction=reduction), [nothing, nothing], **common)
for dim in [0, 1]:
    cases[f"softmax of odd numbers {dim}"] = value(lambda a: F.softmax(a, dim), [odd], dim=dim)
    cases[f"log_softmax of odd numbers {dim}"] = value(lambda a: F.log_softmax(a, dim), [odd], dim=dim)
    cases[f"softmax of nothing {dim}"] = value(lambda a: F.softmax(a, dim), [nothing], dim=dim)
cases["one_hot"] = value(lambda a: F.one_hot(a, 5), [classes], classes=5)
cases["one_hot of a table"] = value(lambda a: F.one_hot(a), [picture_classes], classes=-1)
cases["one_hot of one"] = value(lambda a: F.one_hot(a, 4), [classes[0]], classes=4)

save("losses", cases)

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
}.items():
    cases[f"activation {name}"] = case(function, [line])

save("losses", cases)

"""Values and gradients of losses, normalization and attention: of inputs, targets, weights.

Run: python3 functional_gradients.py (PyTorch 1.13). A name is that of an operation in the tests' table, then " | " and the variant."""
import math

import torch
import torch.nn.functional as F
from golden import save
from gradient import case, positive, values

cases = {}
x, y, row = values(4, 3), values(4, 3, start=2), values(3, start=5)
p, q = x.sigmoid(), y.sigmoid()
classes, weight = torch.tensor([0, 2, -100, 1]), positive(3)
nothing = torch.zeros(0, 3, dtype=torch.float64)


def add(name, function, *inputs, **options):
    cases[name] = case(function, *inputs, **options)


for reduction in ["mean", "sum", "none"]:
    name = "" if reduction == "mean" else f", {reduction}"
    add(f"cross_entropy{name}", lambda x, t: F.cross_entropy(x, t, reduction=reduction), x, classes)
    add(f"nll_loss{name}", lambda x, t: F.nll_loss(x, t, reduction=reduction), x, classes)
    add(f"mse_loss{name}", lambda x, y: F.mse_loss(x, y, reduction=reduction), x, y)
    add(f"l1_loss{name}", lambda x, y: F.l1_loss(x, y, reduction=reduction), x, y)
    add(f"smooth_l1_loss{name}", lambda x, y: F.smooth_l1_loss(x, y, reduction=reduction, beta=0.7), x, y)
    add(f"huber_loss{name}", lambda x, y: F.huber_loss(x, y, reduction=reduction, delta=0.7), x, y)
    add(f"kl_div{name}", lambda x, y: F.kl_div(x, y, log_target=True, reduction=reduction), x.log_softmax(1), y.log_softmax(1))
    add(f"kl_div of probabilities{name}", lambda x, y: F.kl_div(x, y, reduction=reduction), x.log_softmax(1), y.softmax(1))
    add(f"binary_cross_entropy{name}", lambda p, q: F.binary_cross_entropy(p, q, reduction=reduction), p, q)
    add(f"binary_cross_entropy_with_logits{name}", lambda x, q: F.binary_cross_entropy_with_logits(x, q, reduction=reduction), x, q)
    for loss, (a, b) in {"mse_loss": (x, row), "l1_loss": (x, row), "smooth_l1_loss": (x[:, :1], y), "huber_loss": (x, row)}.items():
        bend = {"smooth_l1_loss": {"beta": 0.7}, "huber_loss": {"delta": 0.7}}.get(loss, {})
        add(f"{loss}{name} | broadcast", lambda x, y: getattr(F, loss)(x, y, reduction=reduction, **bend), a, b)
    for loss in ["mse_loss", "l1_loss", "binary_cross_entropy"]:
        add(f"{loss}{name} | empty", lambda x, y: getattr(F, loss)(x, y, reduction=reduction), nothing, nothing)
    add(f"cross_entropy{name} | empty", lambda x, t: F.cross_entropy(x, t, reduction=reduction), nothing, classes[:0])
add("l1_loss | tied", F.l1_loss, x, x.clone())
here, there = torch.tensor([0.0, 1, 2, 3]).double(), torch.tensor([0.0, 1.7, 1.3, 3]).double()
add("smooth_l1_loss | tied", lambda x, y: F.smooth_l1_loss(x, y, beta=0.7), here, there)
add("huber_loss | tied", lambda x, y: F.huber_loss(x, y, delta=0.7), here, there)
add("kl_div of probabilities | zeros", F.kl_div, x.log_softmax(1), torch.eye(4, 3, dtype=torch.float64))
add("binary_cross_entropy | certain", F.binary_cross_entropy, torch.eye(3, dtype=torch.float64), torch.eye(3).flip(0).double() * 0.5)
add("binary_cross_entropy_with_logits | huge", F.binary_cross_entropy_with_logits, x * 1000, q)
add("cross_entropy | many dimensions", F.cross_entropy, values(2, 3, 2), torch.tensor([[0, 2], [-100, 1]]))
add("cross_entropy | one", F.cross_entropy, x[0], torch.tensor(2))
add("cross_entropy | none left", F.cross_entropy, x, torch.full((4,), -100))
add("cross_entropy, weighted and smoothed", lambda x, t, w: F.cross_entropy(x, t, w, label_smoothing=0.2), x, classes, weight, fixed=[2])
add("cross_entropy, weighted and smoothed, none", lambda x, t, w: F.cross_entropy(x, t, w, label_smoothing=0.2, reduction="none"),
    x, classes, weight, fixed=[2])
add("cross_entropy of probabilities", lambda x, q, w: F.cross_entropy(x, q, w, label_smoothing=0.2), x, q, weight)
add("cross_entropy of probabilities | many dimensions", lambda x, q, w: F.cross_entropy(x, q, w, label_smoothing=0.2),
    values(2, 3, 2), values(2, 3, 2, start=1), weight)
add("nll_loss, weighted", lambda x, t, w: F.nll_loss(x, t, w), x, classes, weight, fixed=[2])
add("binary_cross_entropy, weighted", lambda p, q, w: F.binary_cross_entropy(p, q, w), p, q, weight, fixed=[2])
add("binary_cross_entropy_with_logits, weighted",
    lambda x, q, w, v: F.binary_cross_entropy_with_logits(x, q, w, pos_weight=v), x, q, weight, weight.flip(0), fixed=[2, 3])
add("smooth_l1_loss without a bend", lambda x, y: F.smooth_l1_loss(x, y, beta=0), x, y)

add("layer_norm", lambda x, w, b: F.layer_norm(x, [3], w, b, 1e-3), x, weight, row)
add("layer_norm | empty", lambda x, w, b: F.layer_norm(x, [3], w, b, 1e-3), nothing, weight, row)
add("layer_norm | equal", lambda x, w, b: F.layer_norm(x, [3], w, b, 1e-3), torch.ones(2, 3).double(), weight, row)
add("layer_norm, plain", lambda x: F.layer_norm(x, [4, 3]), values(2, 4, 3))
add("batch_norm", lambda x, w, b: F.batch_norm(x, None, None, w, b, training=True, eps=1e-3), values(4, 3, 2), weight, row)
add("batch_norm | vectors", lambda x, w, b: F.batch_norm(x, None, None, w, b, training=True, eps=1e-3), x, weight, row)
add("batch_norm, plain", lambda x: F.batch_norm(x, None, None, training=True), values(4, 3, 2))
for variant, count in {"": 4, " | empty": 0}.items():
    add(f"batch_norm by running numbers{variant}", lambda x, m, v, w, b: F.batch_norm(x, m, v, w, b),
        values(count, 3, 2), row, weight, weight.flip(0), row.flip(0), fixed=[1, 2])


def attention(q, k, v, mask=None):
    """PyTorch 1.13's own takes no mask that is added: written out."""
    scores = q / math.sqrt(q.shape[-1]) @ k.transpose(-2, -1)
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf) if mask.dtype == torch.bool else scores + mask
    return torch.softmax(scores, -1) @ v


def triple(*batch):
    return values(*batch, 3, 5), values(*batch, 4, 5, start=1), values(*batch, 4, 2, start=2)


causal = torch.ones(3, 4, dtype=torch.bool).tril()
add("scaled_dot_product_attention", attention, *triple(2))
add("scaled_dot_product_attention | more batches", attention, *triple(2, 3))
add("scaled_dot_product_attention | empty", attention, *triple(0))
add("scaled_dot_product_attention, causal", lambda q, k, v: attention(q, k, v, causal), *triple(2))
add("scaled_dot_product_attention, masked", attention, *triple(2), causal)
add("scaled_dot_product_attention, added", attention, *triple(2), values(3, 4, start=3))


def dropped(x, inplace):
    torch.manual_seed(5)
    return F.dropout(x * 1, 0.4, inplace=inplace)


add("dropout", lambda x: dropped(x, False), x)
add("dropout in place", lambda x: dropped(x, True), x)
save("functional_gradients", cases)

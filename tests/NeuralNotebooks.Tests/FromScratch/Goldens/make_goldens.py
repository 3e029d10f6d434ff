"""Writes goldens.json: what PyTorch computes in float64 for the FromScratch room.

Run with any PyTorch from 1.13 on: python3 make_goldens.py
"""
import json
import math
import pathlib

import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)

POINTS = [-40.0, -18.5, -6.0, -3.0, -1.25, -0.5, -0.03, 1e-9, 0.2, 0.75, 1.5, 2.9, 5.5, 19.0, 41.0]

ACTIVATIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "ReLU": torch.relu,
    "leaky ReLU": lambda z: F.leaky_relu(z, 0.01),
    "ELU": F.elu,
    "GELU": F.gelu,
    "softplus": lambda z: F.softplus(z, threshold=1000),
    "swish": F.silu,
}


def activation(f):
    z = torch.tensor(POINTS, requires_grad=True)
    a = f(z)
    a.sum().backward()
    return {"z": POINTS, "value": a.tolist(), "derivative": z.grad.tolist()}


def rosenbrock(p):
    return (1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2


def path(make, steps=40):
    p = torch.tensor([-1.2, 1.0], requires_grad=True)
    optimizer = make([p])
    points = [p.tolist()]
    for _ in range(steps):
        optimizer.zero_grad()
        rosenbrock(p).backward()
        optimizer.step()
        points.append(p.tolist())
    return points


RULES = {
    "gradient descent": lambda p: torch.optim.SGD(p, lr=1e-3),
    "momentum": lambda p: torch.optim.SGD(p, lr=2e-4, momentum=0.9),
    "Nesterov": lambda p: torch.optim.SGD(p, lr=2e-4, momentum=0.9, nesterov=True),
    "AdaGrad": lambda p: torch.optim.Adagrad(p, lr=0.1),
    "RMSProp": lambda p: torch.optim.RMSprop(p, lr=0.01),
    "Adam": lambda p: torch.optim.Adam(p, lr=0.05),
}


def rates(make, steps=12):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.5)
    schedule = make(optimizer)
    result = []
    for _ in range(steps):
        result.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    return result


SCHEDULES = {
    "step": lambda o: torch.optim.lr_scheduler.StepLR(o, step_size=5, gamma=0.3),
    "exponential": lambda o: torch.optim.lr_scheduler.ExponentialLR(o, gamma=0.9),
    "cosine": lambda o: torch.optim.lr_scheduler.CosineAnnealingLR(o, T_max=11, eta_min=0.01),
}


def loss(f, output, target):
    a = torch.tensor(output, requires_grad=True)
    c = f(a, torch.tensor(target))
    c.backward()
    return {"output": output, "target": target, "value": c.item(), "gradient": a.grad.tolist()}


def binary(f):
    return lambda a, y: f(a, y, reduction="sum")


LOSSES = {
    "squared error": loss(lambda a, y: ((a - y) ** 2).sum() / 2, [0.3, -1.5, 2.0], [0.0, 1.0, 2.5]),
    "cross-entropy": loss(lambda a, y: -(y * a.log()).sum(), [0.2, 0.7, 0.1], [0.1, 0.6, 0.3]),
    "cross-entropy from logits": loss(
        lambda a, y: F.cross_entropy(a[None], y[None]), [1000.0, -3.0, 990.0], [0.1, 0.6, 0.3]),
    "binary cross-entropy": loss(binary(F.binary_cross_entropy), [0.2, 0.9, 0.5], [0.0, 1.0, 0.25]),
    "binary cross-entropy from logits": loss(
        binary(F.binary_cross_entropy_with_logits), [-700.0, 3.0, 45.0], [1.0, 0.3, 0.0]),
}


def network():
    """3-4-2, tanh, softmax with cross-entropy; weights from a formula that a test can repeat."""
    parameters = torch.tensor([math.sin(1.7 * k + 0.3) for k in range(26)], requires_grad=True)
    w1, b1 = parameters[:12].reshape(4, 3), parameters[12:16]
    w2, b2 = parameters[16:24].reshape(2, 4), parameters[24:]
    x = torch.tensor([0.5, -1.0, 2.0])
    z2 = w2 @ torch.tanh(w1 @ x + b1) + b2
    cost = F.cross_entropy(z2[None], torch.tensor([1]))
    cost.backward()
    return {"output": z2.softmax(0).tolist(), "cost": cost.item(), "gradient": parameters.grad.tolist()}


ERFC_POINTS = [-6.0, -2.5, -1.0, -1e-8, 0.0, 1e-8, 0.3, 0.99, 1.5, 1.999, 2.0, 2.5, 4.0, 10.0, 26.0]

goldens = {
    "activations": {name: activation(f) for name, f in ACTIVATIONS.items()},
    "rules": {name: path(make) for name, make in RULES.items()},
    "schedules": {name: rates(make) for name, make in SCHEDULES.items()},
    "losses": LOSSES,
    "network": network(),
    "erfc": {"x": ERFC_POINTS, "value": [math.erfc(x) for x in ERFC_POINTS]},
}
text = json.dumps(goldens, indent=1) + "\n"
pathlib.Path(__file__).with_name("goldens.json").write_text(text)

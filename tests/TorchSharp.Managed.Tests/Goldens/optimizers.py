"""Thirty steps of each optimizer. Run: python3 optimizers.py (PyTorch 1.13)."""
import torch
from golden import save, tensor

STEPS = 30


def trajectory(make, dtype):
    """Weights after each step of minimising Σ (w − target[step])², all drawn from one seed; step 7 has no gradient."""
    torch.manual_seed(5)
    w = torch.nn.Parameter(torch.rand(11, dtype=dtype))
    targets = torch.rand(STEPS, 11, dtype=dtype)
    optimizer = make([w])
    path = []
    for step in range(STEPS):
        optimizer.zero_grad()
        if step == 7:
            w.grad = None
        else:
            ((w - targets[step]) ** 2).sum().backward()
        optimizer.step()
        path.append(w.detach().clone())
    return {"path": tensor(torch.stack(path))}


MAKERS = {
    "SGD": lambda p: torch.optim.SGD(p, 0.1),
    "SGD weight_decay": lambda p: torch.optim.SGD(p, 0.1, weight_decay=0.1),
    "SGD maximize": lambda p: torch.optim.SGD(p, 0.01, maximize=True, weight_decay=0.1),
    "SGD momentum": lambda p: torch.optim.SGD(p, 0.05, momentum=0.9),
    "SGD momentum dampening": lambda p: torch.optim.SGD(p, 0.1, momentum=0.8, dampening=0.3, weight_decay=0.01),
    "SGD nesterov": lambda p: torch.optim.SGD(p, 0.05, momentum=0.9, nesterov=True, weight_decay=0.01),
    "SGD momentum maximize": lambda p: torch.optim.SGD(p, 0.001, momentum=0.9, weight_decay=0.1, maximize=True),
    "Adam": lambda p: torch.optim.Adam(p, 0.1),
    "Adam betas eps": lambda p: torch.optim.Adam(p, 0.05, betas=(0.8, 0.95), eps=1e-3),
    "Adam weight_decay": lambda p: torch.optim.Adam(p, 0.1, weight_decay=0.2),
    "Adam amsgrad": lambda p: torch.optim.Adam(p, 0.1, amsgrad=True),
    "Adam maximize": lambda p: torch.optim.Adam(p, 0.01, amsgrad=True, weight_decay=0.1, maximize=True),
    "AdamW": lambda p: torch.optim.AdamW(p, 0.1, weight_decay=0),
    "AdamW weight_decay": lambda p: torch.optim.AdamW(p, 0.1, weight_decay=0.3),
    "AdamW betas eps amsgrad": lambda p: torch.optim.AdamW(
        p, 0.05, betas=(0.8, 0.95), eps=1e-3, weight_decay=0.1, amsgrad=True),
    "AdamW maximize": lambda p: torch.optim.AdamW(p, 0.01, weight_decay=0.2, maximize=True),
    "RMSProp": lambda p: torch.optim.RMSprop(p, 0.01),
    "RMSProp alpha eps weight_decay": lambda p: torch.optim.RMSprop(p, 0.02, alpha=0.9, eps=1e-3, weight_decay=0.1),
    "RMSProp momentum": lambda p: torch.optim.RMSprop(p, 0.005, momentum=0.9),
    "RMSProp centered": lambda p: torch.optim.RMSprop(p, 0.01, alpha=0.9, centered=True, momentum=0.5, weight_decay=0.01),
    "RMSProp maximize": lambda p: torch.optim.RMSprop(p, 0.01, weight_decay=0.1, maximize=True),
    "Adagrad": lambda p: torch.optim.Adagrad(p, 0.1),
    "Adagrad lr_decay weight_decay": lambda p: torch.optim.Adagrad(p, 0.2, lr_decay=0.1, weight_decay=0.05),
    "Adagrad initial eps": lambda p: torch.optim.Adagrad(p, 0.3, initial_accumulator_value=0.5, eps=1e-3),
}

def group_trajectory(make, schedule, dtype):
    """As above, for a transposed matrix in one group and a vector in another, with rates that change; step 7 has a gradient for the vector only."""
    torch.manual_seed(6)
    w, v = torch.nn.Parameter(torch.rand(4, 3, dtype=dtype).t()), torch.nn.Parameter(torch.rand(5, dtype=dtype))
    assert not w.is_contiguous()
    targets = torch.rand(STEPS, 17, dtype=dtype)
    optimizer = make([w], [v])
    scheduler = schedule(optimizer)
    path = []
    for step in range(STEPS):
        optimizer.zero_grad()
        loss = ((v - targets[step, 12:]) ** 2).sum()
        if step == 7:
            w.grad = None
        else:
            loss = loss + ((w - targets[step, :12].reshape(3, 4)) ** 2).sum()
        loss.backward()
        optimizer.step()
        scheduler.step()
        path.append(torch.cat([w.detach().reshape(-1), v.detach()]))
    return {"path": tensor(torch.stack(path)), "rates": [group["lr"] for group in optimizer.param_groups]}


def groups(kind, first, second, lr):
    return lambda a, b: kind([{"params": a, **first}, {"params": b, **second}], lr=lr)


S = torch.optim.lr_scheduler
GROUPS = {
    "SGD": (groups(torch.optim.SGD, {"momentum": 0.9}, {"lr": 0.02, "weight_decay": 0.1}, 0.05), lambda o: S.StepLR(o, 7, 0.5)),
    "SGD nesterov": (groups(torch.optim.SGD, {"momentum": 0.8, "nesterov": True}, {"lr": 0.1, "momentum": 0.5, "dampening": 0.2}, 0.02), lambda o: S.ExponentialLR(o, 0.95)),
    "Adam": (groups(torch.optim.Adam, {"betas": (0.8, 0.9)}, {"lr": 0.02, "weight_decay": 0.1, "amsgrad": True}, 0.05), lambda o: S.CosineAnnealingLR(o, 20)),
    "AdamW": (groups(torch.optim.AdamW, {"weight_decay": 0.3}, {"lr": 0.02, "eps": 1e-3, "weight_decay": 0}, 0.05), lambda o: S.StepLR(o, 2, 0.9)),
    "RMSProp": (groups(torch.optim.RMSprop, {"momentum": 0.5, "centered": True}, {"lr": 0.02, "alpha": 0.9}, 0.01), lambda o: S.ExponentialLR(o, 0.9)),
    "Adagrad": (groups(torch.optim.Adagrad, {"lr_decay": 0.1}, {"lr": 0.3, "weight_decay": 0.05}, 0.1), lambda o: S.StepLR(o, 10)),
}

save("optimizer_groups", {
    f"{name} {dtype}".replace("torch.", ""): group_trajectory(make, schedule, dtype)
    for name, (make, schedule) in GROUPS.items() for dtype in [torch.float32, torch.float64]
})
save("optimizers", {
    f"{name} {dtype}".replace("torch.", ""): trajectory(make, dtype)
    for name, make in MAKERS.items() for dtype in [torch.float32, torch.float64]
})

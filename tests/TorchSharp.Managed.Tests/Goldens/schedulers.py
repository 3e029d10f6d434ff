"""Learning rates of two groups, after construction and after each step. Run: python3 schedulers.py (PyTorch 1.13)."""
import torch
from golden import save

S = torch.optim.lr_scheduler
# A loss that falls, stands still, falls a little, rises, and falls again.
METRICS = [1.0, 0.8, 0.8, 0.79999, 0.81, 0.9, 0.7, 0.71, 0.72, 0.73, 0.7, 0.69, 0.75, 0.75, 0.75, 0.75, 0.75, 0.3, 0.4, 0.4, 0.4]


def rates(make, steps=20, metrics=None, middle=None):
    groups = [{"params": [torch.nn.Parameter(torch.zeros(1))], "lr": lr} for lr in (0.5, 0.02)]
    optimizer = torch.optim.SGD(groups, 0.1)
    schedulers = make(optimizer)
    path = [[g["lr"] for g in optimizer.param_groups]]
    for step in range(steps if metrics is None else len(metrics)):
        if middle is not None and step == 5:
            optimizer.param_groups[0]["lr"] = middle
        for scheduler in schedulers:
            scheduler.step() if metrics is None else scheduler.step(metrics[step])
        path.append([g["lr"] for g in optimizer.param_groups])
    return path


def plateau(**options):
    return rates(lambda o: [S.ReduceLROnPlateau(o, **options)], metrics=METRICS)


save("schedulers", {
    "StepLR": rates(lambda o: [S.StepLR(o, 3)]),
    "StepLR of 2": rates(lambda o: [S.StepLR(o, 2)], steps=6),
    "StepLR gamma": rates(lambda o: [S.StepLR(o, 1, 0.7)]),
    "ExponentialLR": rates(lambda o: [S.ExponentialLR(o, 0.9)]),
    "CosineAnnealingLR": rates(lambda o: [S.CosineAnnealingLR(o, 7)]),
    "CosineAnnealingLR eta_min": rates(lambda o: [S.CosineAnnealingLR(o, 10, 0.01)]),
    "rate set in the middle": rates(lambda o: [S.CosineAnnealingLR(o, 15, 0.001)], middle=0.3),
    "StepLR and ExponentialLR": rates(lambda o: [S.StepLR(o, 4, 0.5), S.ExponentialLR(o, 0.95)]),
    "ReduceLROnPlateau": plateau(patience=1),
    "ReduceLROnPlateau factor cooldown": plateau(factor=0.5, patience=0, cooldown=2),
    "ReduceLROnPlateau max": plateau(mode="max", patience=2, threshold=0.05),
    "ReduceLROnPlateau abs": plateau(patience=1, threshold=0.05, threshold_mode="abs"),
    "ReduceLROnPlateau max abs": plateau(mode="max", patience=3, threshold=0.1, threshold_mode="abs"),
    "ReduceLROnPlateau min_lr eps": plateau(patience=0, min_lr=[0.04, 0.001], eps=0.002),
})

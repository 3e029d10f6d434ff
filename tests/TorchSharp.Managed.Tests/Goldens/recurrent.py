"""Recurrent layers. Run: python3 recurrent.py (PyTorch 1.13)."""
import torch
from golden import save
from module import case

T, N, X, H = 5, 3, 4, 2
KINDS = {"RNN": torch.nn.RNN, "LSTM": torch.nn.LSTM, "GRU": torch.nn.GRU}
VARIANTS = {
    "": {},
    "without bias": {"bias": False},
    "two layers": {"num_layers": 2},
    "two directions": {"bidirectional": True},
    "three layers, two directions, batch first": {"num_layers": 3, "bidirectional": True, "batch_first": True},
    "dropout": {"num_layers": 3, "dropout": 0.4, "bidirectional": True},
}


def outputs(result):
    output, last = result
    return [output, *last] if isinstance(last, tuple) else [output, last]


def layer(kind, options, with_state, dtype=torch.float32):
    shape = (N, T, X) if options.get("batch_first") else (T, N, X)
    states = options.get("num_layers", 1) * (2 if options.get("bidirectional") else 1)
    count = 0 if not with_state else 2 if kind == "LSTM" else 1
    return case(
        lambda: KINDS[kind](X, H, **options),
        lambda m, x, *first: outputs(m(x, first if len(first) == 2 else first[0] if first else None)),
        shape, *[(states, N, H)] * count, dtype=dtype)


relu = {"nonlinearity": "relu", "num_layers": 2}
cases = {"RNN relu": layer("RNN", relu, True), "RNN relu in double": layer("RNN", relu, True, torch.float64)}
for kind in KINDS:
    for variant, options in VARIANTS.items():
        cases[f"{kind} {variant}".strip()] = layer(kind, options, False)
    cases[f"{kind} with state"] = layer(kind, {"num_layers": 2, "bidirectional": True}, True)
    for variant in ["", "two layers", "two directions", "dropout"]:
        cases[f"{kind} {variant}".strip() + " in double"] = layer(kind, VARIANTS[variant], False, torch.float64)
    cases[f"{kind} with state in double"] = layer(kind, {"num_layers": 2, "bidirectional": True}, True, torch.float64)
save("recurrent", cases)

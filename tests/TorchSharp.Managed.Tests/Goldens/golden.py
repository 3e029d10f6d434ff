"""How golden values are written: tensors as shape, type and numbers; infinities and NaN as strings."""
import json
import math
import os

import torch

TYPES = {torch.float32: "Float32", torch.float64: "Float64", torch.int64: "Int64", torch.int32: "Int32", torch.bool: "Bool"}


def number(x):
    if isinstance(x, float) and (math.isnan(x) or math.isinf(x)):
        return "NaN" if math.isnan(x) else "Infinity" if x > 0 else "-Infinity"
    return x


def tensor(t):
    t = t.detach().contiguous()
    return {"type": TYPES[t.dtype], "shape": list(t.shape), "values": [number(x) for x in t.reshape(-1).tolist()]}


def save(topic, cases):
    """Writes <topic>.json beside this file, one case a line."""
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(case, separators=(',', ':'))}" for name, case in cases.items())
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), topic + ".json"), "w", newline="\n") as file:
        file.write("{\n" + lines + "\n}\n")

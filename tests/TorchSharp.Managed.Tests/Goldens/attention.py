"""Attention, as a function and as a layer. Run: python3 attention.py (PyTorch 1.13)."""
import math

import torch
from golden import save, tensor
from module import case, weighted

L, S, N, E, H = 3, 4, 2, 6, 2
causal = torch.ones(L, S, dtype=torch.bool).tril()
added = torch.arange(L * S, dtype=torch.float64).reshape(L, S).sin()
padding = torch.tensor([[False, False, True, True], [False, True, False, False]])
by_head = torch.arange(N * H * L * S).reshape(N * H, L, S) % 3 == 1


def attention(q, k, v, mask=None):
    """PyTorch 1.13's own takes no mask that is added: written out."""
    scores = q / math.sqrt(q.shape[-1]) @ k.transpose(-2, -1)
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf) if mask.dtype == torch.bool else scores + mask
    return torch.softmax(scores, -1) @ v


def function(mask, *batch, dtype=torch.float64):
    torch.manual_seed(3)
    inputs = [torch.randn(*batch, n, d, dtype=dtype).requires_grad_() for n, d in [(L, 5), (S, 5), (S, 2)]]
    y = attention(*inputs, mask)
    weighted(y).backward()
    return {"inputs": [tensor(x) for x in inputs], "output": tensor(y), "gradients": [tensor(x.grad) for x in inputs],
            "mask": None if mask is None else tensor(mask)}


def layer(options, forward={}, kdim=E, vdim=E, dtype=torch.float32):
    return case(lambda: torch.nn.MultiheadAttention(E, H, **options), lambda m, *x: m(*x, **forward),
                (L, N, E), (S, N, kdim), (S, N, vdim), dtype=dtype)


save("attention", {
    "function": function(None, 2, 3),
    "function causal": function(causal),
    "function mask": function(causal, 2),
    "function added mask": function(added, 3, 1),
    "layer": layer({}),
    "layer without weights": layer({}, {"need_weights": False}),
    "layer without bias": layer({"bias": False}),
    "layer kdim vdim": layer({"kdim": 3, "vdim": 5}, {}, 3, 5),
    "layer added key": layer({"add_bias_kv": True, "add_zero_attn": True}, {"key_padding_mask": padding, "attn_mask": ~causal}),
    "layer padding": layer({}, {"key_padding_mask": padding}),
    "layer mask by head": layer({}, {"attn_mask": by_head}),
    "layer added mask": layer({}, {"attn_mask": added.float()}),
    "layer dropout": layer({"dropout": 0.4}),
    "layer in double": layer({}, dtype=torch.float64),
    "layer padding in double": layer({}, {"key_padding_mask": padding}, dtype=torch.float64),
    "layer added mask in double": layer({}, {"attn_mask": added}, dtype=torch.float64),
    "layer dropout in double": layer({"dropout": 0.4}, dtype=torch.float64),
    "function in float": function(None, 2, 3, dtype=torch.float32),
    "function causal in float": function(causal, dtype=torch.float32),
    "function added mask in float": function(added.float(), 3, 1, dtype=torch.float32),
})

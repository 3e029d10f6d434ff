"""Convolutions and padding. Run: python3 convolution.py (PyTorch 1.13)."""
import torch
from golden import save, tensor
from layer import case, values

F = torch.nn.functional
# name: image, weight, whether there is a bias, arguments
CONVOLUTIONS = {
    "plain": ((2, 1, 6, 5), (3, 1, 3, 3), True, {}),
    "two channels, no bias": ((2, 2, 5, 6), (3, 2, 2, 3), False, {}),
    "padded": ((1, 2, 4, 5), (3, 2, 3, 3), True, {"padding": [1, 2]}),
    "strided": ((2, 2, 7, 8), (2, 2, 3, 2), True, {"stride": [2, 3]}),
    "strided and padded": ((2, 1, 6, 7), (2, 1, 3, 3), True, {"stride": [2, 2], "padding": [1, 1]}),
    "dilated": ((1, 2, 8, 9), (2, 2, 3, 2), True, {"dilation": [2, 3]}),
    "all at once": ((3, 2, 8, 9), (2, 2, 3, 2), True, {"stride": [3, 2], "padding": [3, 1], "dilation": [2, 3]}),
    "two groups": ((2, 4, 5, 5), (6, 2, 3, 3), True, {"groups": 2, "padding": [1, 1]}),
    "a group a channel": ((1, 3, 5, 4), (3, 1, 3, 3), True, {"groups": 3}),
    "pointwise": ((2, 3, 4, 5), (4, 3, 1, 1), True, {}),
    "kernel as large as the image": ((2, 2, 3, 4), (5, 2, 3, 4), True, {}),
    "padding wider than the image": ((1, 1, 2, 1), (2, 1, 3, 3), True, {"padding": [4, 5]}),
    "wide": ((1, 2, 3, 41), (9, 2, 2, 5), True, {"padding": [0, 2]}),
    "many images": ((11, 1, 4, 4), (2, 1, 3, 3), True, {}),
    "no batch": ((2, 5, 5), (3, 2, 3, 3), True, {}),
    "no images": ((0, 2, 5, 5), (3, 2, 3, 3), True, {}),
}
TRANSPOSED = {
    "plain": ((2, 3, 4, 3), (3, 2, 3, 3), True, {}),
    "strided": ((2, 2, 3, 4), (2, 3, 3, 2), True, {"stride": [2, 3], "padding": [1, 0]}),
    "output padding": ((1, 2, 3, 3), (2, 2, 3, 3), True, {"stride": [3, 2], "output_padding": [2, 1]}),
    "dilated, output padding beyond the stride": ((1, 2, 3, 3), (2, 2, 2, 2), False, {"dilation": [3, 2], "output_padding": [2, 1]}),
    "two groups": ((2, 4, 3, 3), (4, 3, 2, 2), True, {"groups": 2, "stride": [2, 2]}),
    "no batch": ((2, 3, 3), (2, 2, 3, 3), True, {}),
}


def convolutions(function, table, biases):
    for name, (image, weight, has_bias, arguments) in table.items():
        inputs = [values(*image), values(*weight, start=0.7)] + ([values(biases(weight, arguments), start=0.9)] if has_bias else [])
        yield name, {**arguments, **case(lambda *x: function(*x, **arguments), *inputs)}


save("convolution", dict(convolutions(F.conv2d, CONVOLUTIONS, lambda w, a: w[0])))
save("transposed_convolution", dict(convolutions(F.conv_transpose2d, TRANSPOSED, lambda w, a: w[1] * a.get("groups", 1))))

cases = {}
for mode in ["reflect", "replicate", "circular", "constant"]:
    for pad in [[2, 1], [1, 2, 2, 0], [3, 3, 3, 3]]:
        cases[f"{mode} {pad}"] = {"mode": mode.capitalize(), "pad": pad, **case(lambda x: F.pad(x, pad, mode), values(*((1, 2, 4, 5) if len(pad) == 4 else (2, 3, 4))))}
cases["constant [-1, 2, 0, -2]"] = {"mode": "Constant", "pad": [-1, 2, 0, -2], "value": 1.5, **case(lambda x: F.pad(x, [-1, 2, 0, -2], value=1.5), values(2, 4, 5))}
save("padding", cases)

cases = {}
for name, layer in {
    "padding_mode": torch.nn.Conv2d(2, 3, 3, padding=(2, 1), padding_mode="reflect"),
    "same": torch.nn.Conv2d(2, 3, (2, 4), padding="same", dilation=(3, 1)),
    "zeros": torch.nn.Conv2d(2, 3, 3, padding=1),
    "replicate": torch.nn.Conv2d(2, 3, (3, 2), padding=(2, 1), padding_mode="replicate", stride=2),
    "circular": torch.nn.Conv2d(2, 3, 3, padding=(1, 2), padding_mode="circular", dilation=(1, 2)),
    "valid": torch.nn.Conv2d(2, 3, 3, padding="valid", stride=(2, 1)),
    "valid, replicate": torch.nn.Conv2d(2, 3, 3, padding="valid", padding_mode="replicate"),
    "same, reflect": torch.nn.Conv2d(2, 3, (3, 2), padding="same", padding_mode="reflect"),
    "same, replicate": torch.nn.Conv2d(2, 3, (2, 5), padding="same", padding_mode="replicate"),
    "same, circular": torch.nn.Conv2d(2, 3, (2, 4), padding="same", padding_mode="circular"),
}.items():
    with torch.no_grad():
        layer.weight.copy_(values(*layer.weight.shape, start=0.7))
        layer.bias.copy_(values(3, start=0.9))
    cases[name] = {"state": {key: tensor(value) for key, value in layer.state_dict().items()}, **case(layer, values(2, 2, 6, 7))}
save("convolution_layers", cases)

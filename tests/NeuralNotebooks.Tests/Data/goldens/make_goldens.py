"""Makes data.json, the golden values of the data room, with PyTorch (made with 1.13)."""
import gzip
import json
from pathlib import Path

import torch
import torch.nn.functional as F

DATA = Path(__file__).resolve().parents[4] / "data"


def resized(image, size, margin):
    large = F.interpolate(image[None, None], size=size, mode="bilinear", align_corners=False)
    return F.pad(large, (margin,) * 4).reshape(-1).tolist()


with gzip.open(DATA / "optdigits/digits.csv.gz", "rt") as lines:
    rows = [[int(number) for number in line.split(",")] for line in lines]

digits = {}
for place in (0, 1, 1000, 1796):
    image = torch.tensor(rows[place][:64], dtype=torch.float32).reshape(8, 8) / 16
    digits[place] = resized(image, (20, 20), 4)

MASK = (1 << 64) - 1


def permutation(count, seed, epoch=0):
    """Fisher and Yates's shuffle with SplitMix64 and Lemire's bounded numbers, written from the papers."""
    state = (epoch << 32 | seed) & MASK

    def bits():
        nonlocal state
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(bound):
        while True:
            product = bits() * bound
            if product & MASK >= (1 << 64) % bound:
                return product >> 64

    order = list(range(count))
    for i in range(count - 1, 0, -1):
        j = below(i + 1)
        order[i], order[j] = order[j], order[i]
    return order


with gzip.open(DATA / "mnist/train-labels-idx1-ubyte.gz") as file:
    labels = file.read()[8:]
validation = permutation(60_000, seed=1)[-5_000:]

slope = torch.tensor([[0.0, 0.5, 1.0], [1.0, 0.25, 0.0]])
pixels = torch.arange(256, dtype=torch.uint8)
golden = {
    "digits": digits,
    "order": permutation(20, seed=7, epoch=3),
    "validationClasses": [sum(labels[place] == digit for place in validation) for digit in range(10)],
    "slope": resized(slope, (5, 4), 0),
    "minusOneToOne": pixels.div(255).sub(0.5).div(0.5).view(torch.int32).tolist(),
    "standardised": pixels.div(255).sub(0.1307).div(0.3081).view(torch.int32).tolist(),
}
Path(__file__).with_name("data.json").write_text(json.dumps(golden) + "\n")

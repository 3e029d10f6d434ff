"""Values of elementary functions, to 40 digits and then rounded to double. Run: python3 functions.py"""
import random
from decimal import Decimal, getcontext

from golden import save

getcontext().prec = 60


def exp(x):
    return x.exp()


def expm1(x):
    return x.exp() - 1


def log(x):
    return x.ln()


def log1p(x):
    return (1 + x).ln()


def tanh(x):
    t = (2 * abs(x)).exp()
    return ((t - 1) / (t + 1)).copy_sign(x)


def sigmoid(x):
    return 1 / (1 + (-x).exp())


def erf(x):
    term, total, n = x, Decimal(0), 0
    while abs(term) > Decimal("1e-55") * abs(x):
        total += term / (2 * n + 1)
        n += 1
        term *= -x * x / n
    return total * 2 / PI.sqrt()


PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494459")
random.seed(1)


def spread(low, high):
    """Both signs, sizes evenly spread over the exponents, as double."""
    return [random.choice((-1, 1)) * 2 ** random.uniform(low, high) for _ in range(120)]


POINTS = {
    exp: spread(-40, 6.4) + [-744.0, -740.5, -710.0, 709.7, 88.7, -87.5, -100.0, -103.9],
    expm1: spread(-40, 6.4) + [-700.0, 709.7, 88.7, 83.0, 84.0],
    log: [abs(x) for x in spread(-1070, 1023)] + [abs(x) for x in spread(-1, 1)] + [1 + x for x in spread(-50, -1.1)] + [1.0, 5e-324, 1e-40],
    log1p: spread(-60, -0.01) + [abs(x) for x in spread(-1, 1023)] + [-0.999999],
    tanh: spread(-40, 4.8),
    sigmoid: spread(-40, 6.4) + [-744.0, -103.0, 40.0],
    erf: spread(-40, 2.7) + [1.0, -1.0, 0.9999999, 1.0000001, 5.9, 6.1],
}
save("functions", {f.__name__: {"x": xs, "y": [float(f(Decimal(x))) for x in xs]} for f, xs in POINTS.items()})

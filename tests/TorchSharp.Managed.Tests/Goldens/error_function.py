"""Prints the coefficients in Kernels/Functions/ErrorFunction.cs, highest power first, and their largest relative error.

e^(x²)·erfc x for 1 ≤ x ≤ 6 is interpolated at Chebyshev's nodes as a polynomial in t = (x − 2) / (x + 2).
"""
import mpmath as mp

mp.mp.dps = 60
DEGREE = 16
LOW, HIGH = mp.mpf(-1) / 3, mp.mpf(1) / 2


def scaled_complement(t):
    x = 2 * (1 + t) / (1 - t)
    return mp.exp(x * x) * mp.erfc(x)


nodes = [(LOW + HIGH) / 2 + (HIGH - LOW) / 2 * mp.cos(mp.pi * (2 * i + 1) / (2 * DEGREE + 2)) for i in range(DEGREE + 1)]
powers = mp.matrix([[t ** k for k in range(DEGREE + 1)] for t in nodes])
coefficients = [float(c) for c in mp.lu_solve(powers, mp.matrix([scaled_complement(t) for t in nodes]))]
for c in reversed(coefficients):
    print(repr(c))
steps = [LOW + (HIGH - LOW) * i / 2000 for i in range(2001)]
print(float(max(abs(mp.polyval(coefficients[::-1], t) / scaled_complement(t) - 1) for t in steps)))

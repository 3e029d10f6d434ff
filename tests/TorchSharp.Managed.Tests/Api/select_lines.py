"""Keeps, of a list of all of TorchSharp's signatures, the lines of the types in engine-api.txt.

Run after a public type was added: python3 select_lines.py LIST, where LIST is the whole list of version 0.106.0.
"""
import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "engine-api.txt"), encoding="utf-8") as file:
    ours = {line.rstrip() for line in file if not line.startswith(" ")}
with open(sys.argv[1], encoding="utf-8-sig") as file:
    lines = [line.rstrip("\r\n") for line in file]


def type_of(line):
    return line[5:line.index(" : ")] if line.startswith("TYPE ") else line.split(" :: ")[0]


with open(os.path.join(here, "torchsharp-0.106.0-api.txt"), "w", encoding="utf-8", newline="\n") as file:
    file.writelines(line + "\n" for line in lines if type_of(line) in ours)

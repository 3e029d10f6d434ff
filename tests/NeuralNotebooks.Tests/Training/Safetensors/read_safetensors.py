"""Reads a safetensors file with Python's standard library alone, and prints what it holds as JSON.

Written from the format's public description, so that our writer is checked by somebody else's eyes:
python3 read_safetensors.py FILE
"""
import json
import struct
import sys

FORMATS = {"F64": "d", "F32": "f", "I64": "q", "I32": "i", "BOOL": "?"}


def no_duplicates(pairs):
    names = [name for name, _ in pairs]
    assert len(set(names)) == len(names), f"a name occurs twice: {names}"
    return dict(pairs)


def read(path):
    with open(path, "rb") as file:
        content = file.read()
    (length,) = struct.unpack("<Q", content[:8])
    header_bytes, data = content[8:8 + length], content[8 + length:]
    assert len(header_bytes) == length and header_bytes[:1] == b"{"
    header = json.loads(header_bytes.decode("utf-8"), object_pairs_hook=no_duplicates)
    metadata = header.pop("__metadata__", {})
    assert all(isinstance(text, str) for text in metadata.values())

    tensors, end = {}, 0
    for name, entry in sorted(header.items(), key=lambda item: item[1]["data_offsets"]):
        begin, stop = entry["data_offsets"]
        assert begin == end, f"{name} begins at {begin}, not at {end}"
        count = 1
        for size in entry["shape"]:
            count *= size
        element = FORMATS[entry["dtype"]]
        tensors[name] = (entry["dtype"], entry["shape"], list(struct.unpack(f"<{count}{element}", data[begin:stop])))
        end = stop
    assert end == len(data), f"{len(data) - end} bytes are left"
    return metadata, tensors


if __name__ == "__main__":
    metadata, tensors = read(sys.argv[1])
    json.dump({"metadata": metadata, "tensors": {
        name: {"dtype": dtype, "shape": shape, "values": [repr(value) for value in values]}
        for name, (dtype, shape, values) in tensors.items()}}, sys.stdout, ensure_ascii=True)

"""Builds `minilm.onnx`: the computation of all-MiniLM-L6-v2 without its weights.

A tool for development (it needs `onnx`); what it built is committed beside it. Run it again with
`python -m knowledge.graph` after a change here.

The graph is 25 KB of standard operators, from token ids to unit vectors. Its tensors point by offset into the
`model.safetensors` of the installed weights, so nothing is copied and nothing is converted.
"""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from knowledge.minilm import GRAPH, find_weights

LAYERS, HEADS, WIDTH, INNER = 6, 12, 384, 1536
HEAD_WIDTH = WIDTH // HEADS
EPSILON = 1e-12
OPSET, IR_VERSION = 20, 9  # 20 is the first with Gelu


@dataclass(kw_only=True, slots=True)
class _Sheet:
    """The nodes and tensors written so far."""

    file: str  #: the weights' file name
    places: Mapping[str, tuple[int, int]]  #: where each weight lies in the file: offset and length in bytes
    shapes: Mapping[str, tuple[int, ...]]
    nodes: list[Any] = field(default_factory=list)
    tensors: dict[str, Any] = field(default_factory=dict)

    def add(self, operator: str, *inputs: str, **attributes: Any) -> str:
        """Write one node and return the name of what it computes."""
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def weight(self, name: str) -> str:
        """A tensor that stays in the weights' file."""
        if name not in self.tensors:
            offset, length = self.places[name]
            tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, dims=self.shapes[name])
            tensor.data_location = TensorProto.EXTERNAL
            place = {"location": self.file, "offset": str(offset), "length": str(length)}
            for key, value in place.items():
                tensor.external_data.add(key=key, value=value)
            self.tensors[name] = tensor
        return name

    def integers(self, *values: int) -> str:
        return self._constant(np.array(values, dtype=np.int64), f"i{'_'.join(map(str, values))}")

    def number(self, value: float) -> str:
        return self._constant(np.array(value, dtype=np.float32), f"f{value:g}")

    def _constant(self, value: "np.ndarray[Any, Any]", name: str) -> str:
        self.tensors.setdefault(name, numpy_helper.from_array(value, name))
        return name

    def linear(self, rows: str, name: str) -> str:
        # torch keeps a layer's matrix as (out, in); Gemm takes it so, which spares a transposed copy.
        return self.add("Gemm", rows, self.weight(f"{name}.weight"), self.weight(f"{name}.bias"), transB=1)

    def normed(self, rows: str, name: str) -> str:
        weight, bias = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.add("LayerNormalization", rows, weight, bias, axis=-1, epsilon=EPSILON)


def build(weights: Path) -> bytes:
    """The graph for the weights at `weights`; the same bytes for the same file and `onnx` release."""
    sheet = _read_header(weights)
    rows = _embeddings(sheet)
    mask = sheet.add("Cast", "attention_mask", to=TensorProto.FLOAT)
    # Large enough that padding gets no attention, small enough that fp32 never makes it a NaN.
    away = sheet.add("Mul", sheet.add("Sub", sheet.number(1.0), mask), sheet.number(-1e9))
    away = sheet.add("Unsqueeze", away, sheet.integers(1, 2))
    for layer in range(LAYERS):
        rows = _layer(sheet, rows, away, f"encoder.layer.{layer}")
    _pool(sheet, rows, mask)
    graph = helper.make_graph(
        sheet.nodes,
        "all-MiniLM-L6-v2",
        [
            helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "tokens"]),
            helper.make_tensor_value_info("attention_mask", TensorProto.INT64, ["batch", "tokens"]),
        ],
        [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["batch", WIDTH])],
        list(sheet.tensors.values()),
    )
    opset = helper.make_opsetid("", OPSET)
    model = helper.make_model(graph, producer_name="stepaside", opset_imports=[opset], ir_version=IR_VERSION)
    return bytes(model.SerializeToString(deterministic=True))


def _read_header(weights: Path) -> _Sheet:
    """Where each tensor lies.

    Source: https://huggingface.co/docs/safetensors/index#format
    """
    with weights.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
    del header["__metadata__"]
    start = 8 + length
    ends = {name: entry["data_offsets"] for name, entry in header.items()}
    return _Sheet(
        file=weights.name,
        places={name: (start + begin, end - begin) for name, (begin, end) in ends.items()},
        shapes={name: tuple(entry["shape"]) for name, entry in header.items()},
    )


def _embeddings(sheet: _Sheet) -> str:
    """Words, positions and the one segment, as (batch, tokens, WIDTH)."""
    words = sheet.add("Gather", sheet.weight("embeddings.word_embeddings.weight"), "input_ids")
    tokens = sheet.add("Slice", sheet.add("Shape", "input_ids"), *map(sheet.integers, (1, 2)))
    table = sheet.weight("embeddings.position_embeddings.weight")
    positions = sheet.add("Slice", table, sheet.integers(0), tokens, sheet.integers(0))
    segment = sheet.add(
        "Slice", sheet.weight("embeddings.token_type_embeddings.weight"), *map(sheet.integers, (0, 1, 0))
    )
    together = sheet.add("Add", sheet.add("Add", words, positions), segment)
    return sheet.normed(together, "embeddings.LayerNorm")


def _layer(sheet: _Sheet, hidden: str, away: str, name: str) -> str:
    shape = sheet.add("Shape", hidden)
    rows = sheet.add("Reshape", hidden, sheet.integers(-1, WIDTH))

    def heads(part: str, order: tuple[int, ...]) -> str:
        split = sheet.add("Concat", sheet.add("Slice", shape, *map(sheet.integers, (0, 2))),
                          sheet.integers(HEADS, HEAD_WIDTH), axis=0)  # fmt: skip
        projected = sheet.linear(rows, f"{name}.attention.self.{part}")
        return sheet.add("Transpose", sheet.add("Reshape", projected, split), perm=list(order))

    query, key, value = heads("query", (0, 2, 1, 3)), heads("key", (0, 2, 3, 1)), heads("value", (0, 2, 1, 3))
    nearness = sheet.add("Mul", sheet.add("MatMul", query, key), sheet.number(HEAD_WIDTH**-0.5))
    attention = sheet.add("Softmax", sheet.add("Add", nearness, away), axis=-1)
    seen = sheet.add("Transpose", sheet.add("MatMul", attention, value), perm=[0, 2, 1, 3])
    seen = sheet.add("Reshape", seen, sheet.integers(-1, WIDTH))
    seen = sheet.add("Add", sheet.linear(seen, f"{name}.attention.output.dense"), rows)
    seen = sheet.normed(seen, f"{name}.attention.output.LayerNorm")
    inner = sheet.add("Gelu", sheet.linear(seen, f"{name}.intermediate.dense"))
    out = sheet.add("Add", sheet.linear(inner, f"{name}.output.dense"), seen)
    return sheet.add("Reshape", sheet.normed(out, f"{name}.output.LayerNorm"), shape)


def _pool(sheet: _Sheet, hidden: str, mask: str) -> None:
    """The mean over what is not padding, at length one."""
    column = sheet.add("Unsqueeze", mask, sheet.integers(2))
    total = sheet.add("ReduceSum", sheet.add("Mul", hidden, column), sheet.integers(1), keepdims=0)
    count = sheet.add("ReduceSum", mask, sheet.integers(1), keepdims=1)
    mean = sheet.add("Div", total, count)
    sheet.nodes.append(helper.make_node("LpNormalization", [mean], ["vectors"], axis=-1, p=2))


def main() -> None:
    """Write the graph beside this file."""
    GRAPH.write_bytes(build(find_weights()))


if __name__ == "__main__":
    main()

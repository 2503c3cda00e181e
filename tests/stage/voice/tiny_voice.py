"""A Piper voice of a few hundred bytes: every phoneme is a short hum, as long as one asks."""

from __future__ import annotations

import json
from pathlib import Path

RATE = 16_000
HUM = 400  # samples of one phoneme at the usual length


def write_voice(path: Path, language: str = "en-us") -> Path:
    """A voice file and its description, for Piper's own package."""
    import numpy as np
    import onnx
    from onnx import TensorProto, helper

    def constant(name: str, value: object, kind: type) -> object:
        array = np.array(value, dtype=kind)
        return helper.make_node(
            "Constant", [], [name], value=onnx.numpy_helper.from_array(array, name)
        )

    nodes = [
        constant("at_one", [1], np.int64),
        constant("hum", [float(HUM)], np.float32),
        constant("loud", 0.5, np.float32),
        constant("pitch", 0.2, np.float32),
        constant("zero", 0, np.int64),
        constant("one", 1, np.int64),
        constant("shape", [1, 1, -1], np.int64),
        helper.make_node("Gather", ["scales", "at_one"], ["length"]),
        helper.make_node("Mul", ["length", "hum"], ["each"]),
        helper.make_node("Cast", ["input_lengths"], ["count"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["each", "count"], ["many"]),
        helper.make_node("Cast", ["many"], ["samples"], to=TensorProto.INT64),
        helper.make_node("Squeeze", ["samples"], ["limit"]),
        helper.make_node("Range", ["zero", "limit", "one"], ["steps"]),
        helper.make_node("Cast", ["steps"], ["time"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["time", "pitch"], ["phase"]),
        helper.make_node("Sin", ["phase"], ["wave"]),
        helper.make_node("Mul", ["wave", "loud"], ["soft"]),
        helper.make_node("Reshape", ["soft", "shape"], ["output"]),
    ]
    graph = helper.make_graph(
        nodes,
        "tiny",
        [
            helper.make_tensor_value_info("input", TensorProto.INT64, [1, None]),
            helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
            helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
        ],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, None])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    onnx.save(model, path)
    describe(path, language)
    return path


def describe(path: Path, language: str = "en-us") -> None:
    """Only the description beside a voice."""
    ids = {chr(code): [number] for number, code in enumerate(range(32, 0x2C0))}
    ids.update({"_": [0], "^": [1], "$": [2], "ˈ": [3], "ˌ": [4], "ː": [5]})
    told = {
        "audio": {"sample_rate": RATE},
        "espeak": {"voice": language},
        "inference": {"noise_scale": 0.6, "length_scale": 1.0, "noise_w": 0.8},
        "num_symbols": len(ids),
        "num_speakers": 1,
        "phoneme_id_map": ids,
        "phoneme_type": "espeak",
    }
    path.with_name(path.name + ".json").write_text(json.dumps(told), encoding="utf-8")

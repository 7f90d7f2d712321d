"""config.json as the 17 models are published: each is read as the preset of its name."""

import pytest

from plmlib import PRESETS, count_parameters
from plmlib.config import diff
from plmlib.pretrained.families import from_json


def without(content: dict, *keys: str) -> dict:
    return {key: value for key, value in content.items() if key not in keys}


SUMMARY = {
    "summary_activation": None, "summary_first_dropout": 0.1, "summary_proj_to_labels": True,
    "summary_type": "cls_index",
    "summary_use_proj": True,
    "task_specific_params": {"text-generation": {"do_sample": True, "max_length": 50}},
}  # fmt: skip
BERT = {
    "architectures": ["BertForMaskedLM"], "attention_probs_dropout_prob": 0.1,
    "gradient_checkpointing": False,
    "hidden_act": "gelu", "hidden_dropout_prob": 0.1, "hidden_size": 768, "initializer_range": 0.02,
    "intermediate_size": 3072, "layer_norm_eps": 1e-12, "max_position_embeddings": 512, "model_type": "bert",
    "num_attention_heads": 12, "num_hidden_layers": 12, "pad_token_id": 0,
    "position_embedding_type": "absolute",
    "transformers_version": "4.6.0.dev0", "type_vocab_size": 2, "use_cache": True, "vocab_size": 30522,
}  # fmt: skip
ROBERTA = {
    "architectures": ["RobertaForMaskedLM"], "attention_probs_dropout_prob": 0.1, "bos_token_id": 0,
    "eos_token_id": 2,
    "hidden_act": "gelu", "hidden_dropout_prob": 0.1, "hidden_size": 768, "initializer_range": 0.02,
    "intermediate_size": 3072, "layer_norm_eps": 1e-05, "max_position_embeddings": 514,
    "model_type": "roberta",
    "num_attention_heads": 12, "num_hidden_layers": 12, "pad_token_id": 1, "type_vocab_size": 1,
    "vocab_size": 50265,
}  # fmt: skip
ALBERT = {
    "architectures": ["AlbertForMaskedLM"], "attention_probs_dropout_prob": 0, "bos_token_id": 2,
    "classifier_dropout_prob": 0.1, "down_scale_factor": 1, "embedding_size": 128, "eos_token_id": 3,
    "gap_size": 0,
    "hidden_act": "gelu_new", "hidden_dropout_prob": 0, "hidden_size": 768, "initializer_range": 0.02,
    "inner_group_num": 1,
    "intermediate_size": 3072, "layer_norm_eps": 1e-12, "max_position_embeddings": 512,
    "model_type": "albert",
    "net_structure_type": 0, "num_attention_heads": 12, "num_hidden_groups": 1, "num_hidden_layers": 12,
    "num_memory_blocks": 0, "pad_token_id": 0, "type_vocab_size": 2, "vocab_size": 30000,
}  # fmt: skip
GPT1 = SUMMARY | {
    "afn": "gelu", "architectures": ["OpenAIGPTLMHeadModel"], "attn_pdrop": 0.1, "embd_pdrop": 0.1,
    "initializer_range": 0.02,
    "layer_norm_epsilon": 1e-05, "model_type": "openai-gpt", "n_ctx": 512, "n_embd": 768, "n_head": 12,
    "n_layer": 12,
    "n_positions": 512, "n_special": 0, "predict_special_tokens": True, "resid_pdrop": 0.1,
    "vocab_size": 40478,
}  # fmt: skip
GPT2 = SUMMARY | {
    "activation_function": "gelu_new", "architectures": ["GPT2LMHeadModel"], "attn_pdrop": 0.1,
    "bos_token_id": 50256,
    "embd_pdrop": 0.1, "eos_token_id": 50256, "initializer_range": 0.02, "layer_norm_epsilon": 1e-05,
    "model_type": "gpt2",
    "n_ctx": 1024, "n_embd": 768, "n_head": 12, "n_layer": 12, "n_positions": 1024, "resid_pdrop": 0.1,
    "vocab_size": 50257,
}  # fmt: skip
OLD = {"n_special": 0, "predict_special_tokens": True, "output_past": True}
LLAMA = {
    "architectures": ["LlamaForCausalLM"], "bos_token_id": 1, "eos_token_id": 2, "hidden_act": "silu",
    "hidden_size": 4096,
    "initializer_range": 0.02, "intermediate_size": 11008, "max_position_embeddings": 2048,
    "max_sequence_length": 2048,
    "model_type": "llama", "num_attention_heads": 32, "num_hidden_layers": 32, "pad_token_id": 0,
    "rms_norm_eps": 1e-06,
    "tie_word_embeddings": False, "torch_dtype": "float16", "transformers_version": "4.28.0.dev0",
    "use_cache": True,
    "vocab_size": 32000,
}  # fmt: skip
LLAMA2 = without(LLAMA, "max_sequence_length", "pad_token_id") | {
    "_name_or_path": "meta-llama/Llama-2-7b-hf", "max_position_embeddings": 4096, "num_key_value_heads": 32,
    "pretraining_tp": 1, "rms_norm_eps": 1e-05, "rope_scaling": None,
}  # fmt: skip
LLAMA3 = LLAMA2 | {
    "attention_bias": False, "attention_dropout": 0.0, "bos_token_id": 128000, "eos_token_id": 128001,
    "intermediate_size": 14336, "max_position_embeddings": 8192, "num_key_value_heads": 8,
    "rope_theta": 500000.0,
    "torch_dtype": "bfloat16", "vocab_size": 128256,
}  # fmt: skip
T5 = {
    "architectures": ["T5ForConditionalGeneration"], "d_ff": 2048, "d_kv": 64, "d_model": 512,
    "decoder_start_token_id": 0,
    "dropout_rate": 0.1, "eos_token_id": 1, "initializer_factor": 1.0, "is_encoder_decoder": True,
    "layer_norm_epsilon": 1e-06, "model_type": "t5", "n_positions": 512, "num_heads": 8, "num_layers": 6,
    "output_past": True, "pad_token_id": 0, "relative_attention_num_buckets": 32,
    "task_specific_params": {"summarization": {"num_beams": 4, "prefix": "summarize: "}}, "vocab_size": 32128,
}  # fmt: skip
T5_1_1 = {key: value for key, value in T5.items() if key not in ("n_positions", "task_specific_params")} | {
    "d_model": 768, "feed_forward_proj": "gated-gelu", "num_decoder_layers": 12, "num_heads": 12,
    "num_layers": 12,
    "tie_word_embeddings": False, "use_cache": True,
}  # fmt: skip
BART = {
    "activation_dropout": 0.1, "activation_function": "gelu", "add_bias_logits": False,
    "add_final_layer_norm": False,
    "architectures": ["BartModel"], "attention_dropout": 0.1, "bos_token_id": 0, "classif_dropout": 0.1,
    "classifier_dropout": 0.0, "d_model": 768, "decoder_attention_heads": 12, "decoder_ffn_dim": 3072,
    "decoder_layerdrop": 0.0, "decoder_layers": 6, "decoder_start_token_id": 2, "dropout": 0.1,
    "early_stopping": True,
    "encoder_attention_heads": 12, "encoder_ffn_dim": 3072, "encoder_layerdrop": 0.0, "encoder_layers": 6,
    "eos_token_id": 2, "forced_bos_token_id": 0, "forced_eos_token_id": 2, "gradient_checkpointing": False,
    "id2label": {"0": "LABEL_0"}, "init_std": 0.02, "is_encoder_decoder": True, "label2id": {"LABEL_0": 0},
    "max_position_embeddings": 1024, "model_type": "bart", "no_repeat_ngram_size": 3,
    "normalize_before": False,
    "normalize_embedding": True, "num_beams": 4, "num_hidden_layers": 6, "pad_token_id": 1,
    "scale_embedding": False,
    "task_specific_params": {"summarization": {"length_penalty": 1.0, "num_beams": 4}},
    "torch_dtype": "float32",
    "use_cache": True, "vocab_size": 50265,
}  # fmt: skip
LARGE = {
    "d_model": 1024, "decoder_attention_heads": 16, "decoder_ffn_dim": 4096, "decoder_layers": 12,
    "encoder_attention_heads": 16, "encoder_ffn_dim": 4096, "encoder_layers": 12, "num_hidden_layers": 12,
}  # fmt: skip
MBART = without(BART | LARGE, "decoder_start_token_id", "forced_bos_token_id") | {
    "_num_labels": 3, "activation_dropout": 0.0, "add_final_layer_norm": True,
    "architectures": ["MBartForConditionalGeneration"], "attention_dropout": 0.0, "max_length": 1024,
    "model_type": "mbart",
    "normalize_before": True, "output_past": True, "scale_embedding": True,
    "static_position_embeddings": False,
    "task_specific_params": {"translation_en_to_ro": {"decoder_start_token_id": 250020}},
    "vocab_size": 250027,
}  # fmt: skip
PUBLISHED = {
    "bert-base-uncased": BERT,
    "bert-large-uncased": BERT
    | {"hidden_size": 1024, "intermediate_size": 4096, "num_attention_heads": 16, "num_hidden_layers": 24},
    "roberta-base": ROBERTA,
    "albert-base-v2": ALBERT,
    "openai-gpt": GPT1,
    "gpt2": GPT2,
    "gpt2-medium": GPT2 | OLD | {"n_embd": 1024, "n_head": 16, "n_layer": 24},
    "gpt2-large": GPT2 | OLD | {"n_embd": 1280, "n_head": 20, "n_layer": 36},
    "gpt2-xl": GPT2 | OLD | {"n_embd": 1600, "n_head": 25, "n_layer": 48},
    "llama-7b": LLAMA,
    "llama-2-7b": LLAMA2,
    "llama-3-8b": LLAMA3,
    "t5-small": T5,
    "t5-base": T5 | {"d_ff": 3072, "d_model": 768, "num_heads": 12, "num_layers": 12},
    "bart-base": BART,
    "bart-large": BART | LARGE | {"add_final_layer_norm": False},
    "mbart-large-cc25": MBART,
}  # fmt: skip
TRAINING = {
    "dropout",
    "attention_dropout",
    "activation_dropout",
}  # what a model computes does not depend on them


@pytest.mark.parametrize("name", PRESETS)
def test_published_configs_are_the_presets(name):
    config, _ = from_json(PUBLISHED[name])
    assert diff(config, PRESETS[name]).keys() <= TRAINING


def test_t5_1_1_as_published():
    """Its head is its own, its feed-forward layer gated, its last states are not scaled."""
    config, _ = from_json(T5_1_1)
    changes = diff(config, PRESETS["t5-base"])
    assert {name: new for name, (new, _) in changes.items() if name not in TRAINING} == {
        "d_ff": 2048, "activation": "gelu_tanh", "gated": True, "tied": False, "scale_logits": False,
    }  # fmt: skip
    assert count_parameters(config) == 247_577_856

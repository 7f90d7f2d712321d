"""Keys of config.json that change nothing in the forward pass."""

ABOUT_THE_FILE = """
architectures model_type transformers_version dtype torch_dtype _name_or_path name_or_path plmlib
_commit_hash _attn_implementation attn_implementation _attn_implementation_autoset output_past
gradient_checkpointing torchscript use_bfloat16 tf_legacy_loss transformers.js_config is_llama_config
return_dict use_return_dict output_attentions output_hidden_states use_cache chunk_size_feed_forward
""".split()

TOKENIZER_AND_TASK = """
tokenizer_class bos_token_id eos_token_id pad_token_id sep_token_id decoder_start_token_id prefix
task_specific_params finetuning_task problem_type id2label label2id num_labels _num_labels
summary_type summary_use_proj summary_activation summary_proj_to_labels summary_first_dropout
classifier_dropout classif_dropout classifier_dropout_prob directionality pooler_fc_size
pooler_num_attention_heads pooler_num_fc_layers pooler_size_per_head pooler_type predict_special_tokens
""".split()

# The same facts under a second key, or facts that follow from the weights.
SAID_ELSEWHERE = """
n_ctx max_sequence_length num_hidden_layers is_encoder_decoder dense_act_fn is_gated_act initializer_factor
pretraining_tp reorder_and_upcast_attn
""".split()

# How to generate: until version 5, transformers wrote these into config.json as well.
GENERATION = """
max_length max_new_tokens min_length min_new_tokens max_time early_stopping do_sample
num_beams num_beam_groups num_return_sequences
temperature top_k top_p top_h min_p typical_p epsilon_cutoff eta_cutoff
diversity_penalty repetition_penalty encoder_repetition_penalty length_penalty penalty_alpha guidance_scale
no_repeat_ngram_size encoder_no_repeat_ngram_size bad_words_ids force_words_ids constraints sequence_bias
forced_bos_token_id forced_eos_token_id force_bos_token_to_be_generated suppress_tokens
begin_suppress_tokens forced_decoder_ids remove_invalid_values renormalize_logits token_healing stop_strings
exponential_decay_length_penalty dola_layers watermarking_config low_memory
output_scores output_logits return_dict_in_generate
cache_implementation cache_config max_cache_len compile_config disable_compile prefill_chunk_size
continuous_batching_config prompt_lookup_num_tokens max_matching_ngram_size is_assistant
num_assistant_tokens num_assistant_tokens_schedule assistant_confidence_threshold assistant_early_exit
assistant_lookbehind assistant_ensemble_weight target_lookbehind speculation_type use_mtp
""".split()

INERT = {*ABOUT_THE_FILE, *TOKENIZER_AND_TASK, *SAID_ELSEWHERE, *GENERATION}

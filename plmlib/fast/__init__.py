"""Only for speed: drop-ins with the signature of what they replace. PLM_PLAIN=1 turns all of them off."""

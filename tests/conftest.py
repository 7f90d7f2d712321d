"""Settings that every test shares."""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before torch loads: two workers on two cores
os.environ.setdefault("MKL_NUM_THREADS", "1")

import hypothesis

hypothesis.settings.register_profile("course", max_examples=200, deadline=None, derandomize=True)
hypothesis.settings.register_profile("nightly", max_examples=5000, deadline=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "course"))

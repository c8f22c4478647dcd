"""What all tests share."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "house", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)  # machines differ: no clock fails a test
settings.load_profile("house")

"""The checker: chooses the edition, runs its rules over a notice, and makes the report.

It knows no rule by name and no law: the edition says which rules run, how firmly each is demanded and where it is written.
"""

from vnnotice.checker._check import check
from vnnotice.checker._finding import Certainty, Check, Finding, Status
from vnnotice.checker._report import Report

__all__ = ["Certainty", "Check", "Finding", "Report", "Status", "check"]

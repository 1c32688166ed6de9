"""Report: what the checker found, in one form of output a file.

A form is a module with a ``FORM``; it is found by walking this folder, so that a new form is a new file and nothing else.
"""

from vnnotice.report._batch import SEVERITIES, Batch, FileReport
from vnnotice.report._facts import loss_text, repair_text
from vnnotice.report._form import ReportForm, Style
from vnnotice.report._json import dumps
from vnnotice.report._page import painted, wrapped
from vnnotice.report._registry import form_named, form_names
from vnnotice.report._shown import shown
from vnnotice.report._words import Count, Language, Phrase, component_name, severity_name

__all__ = [
    "SEVERITIES",
    "Batch",
    "Count",
    "FileReport",
    "Language",
    "Phrase",
    "ReportForm",
    "Style",
    "component_name",
    "dumps",
    "form_named",
    "form_names",
    "loss_text",
    "painted",
    "repair_text",
    "severity_name",
    "shown",
    "wrapped",
]

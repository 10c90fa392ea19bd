"""What the scripts share: one folder a subject.

FreeType takes its TrueType interpreter when it is loaded, once a process. The page's letters need
version 35, so that is asked for here, before any module of the package loads Pillow's fonts.
"""

import os
import sys

HINTING = "truetype:interpreter-version=35"
FONTS_LOADED_BEFORE = "PIL._imagingft" in sys.modules

if HINTING not in os.environ.get("FREETYPE_PROPERTIES", ""):
    properties = (os.environ.get("FREETYPE_PROPERTIES", ""), HINTING)
    os.environ["FREETYPE_PROPERTIES"] = " ".join(properties).strip()

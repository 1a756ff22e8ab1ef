"""How well texts are understood, measured on labelled data and beside other libraries; never a test."""

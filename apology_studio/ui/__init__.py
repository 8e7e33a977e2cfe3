"""What is seen: everything that imports PySide6.QtWidgets."""

"""The engines that read a captcha."""

package vn.ungpho.bad.names;

class ReportManager {}

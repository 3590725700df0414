package org.gonghui.analyzer.chart;

/// A chart that knows its size.
interface Drawing {

    /// Of every drawing, in units of the view box; about pixels of a screen.
    double WIDTH = 720;

    double height();

    void draw(Canvas canvas);
}

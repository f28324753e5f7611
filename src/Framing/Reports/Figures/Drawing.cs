using System.Globalization;
using System.Xml;
using Framing.Reports.Cells;

namespace Framing.Reports.Figures;

/// <summary>
/// Draws a figure as SVG that needs nothing beside it: black and grey, and of hues only those that a report gives the two sides of a choice of words. Its
/// title and its numbers in words are in it for who can't see it.
/// </summary>
internal sealed class Drawing
{
    /// <summary>The plot lies between labels at its left and counts at its right.</summary>
    public const int Width = 760, Left = 190, Right = 560;

    private const int TitleLine = 22, LongestTitle = 84, NoteLine = 17, LongestNote = 112, Margin = 14;

    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly XmlWriter xml;

    private Drawing(XmlWriter xml) => this.xml = xml;

    /// <summary>Writes a drawing.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="note">How to read it.</param>
    /// <param name="numbers">Its numbers in words.</param>
    /// <param name="height">How high the plot is.</param>
    /// <param name="plot">Draws the plot below a height.</param>
    public static void Write(TextWriter output, string title, string note, string numbers, int height, Action<Drawing, int> plot)
    {
        using (XmlWriter xml = XmlWriter.Create(output, new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false }))
            new Drawing(xml).Write(title, note, numbers, height, plot);
        output.Write('\n');
    }

    private void Write(string title, string note, string numbers, int plotHeight, Action<Drawing, int> plot)
    {
        string[] titles = [.. Wrapped(title, LongestTitle)], notes = [.. Wrapped(note, LongestNote)];
        int top = Margin + (titles.Length * TitleLine) + (notes.Length * NoteLine) + Margin, height = top + plotHeight + (2 * Margin);
        xml.WriteStartElement("svg", Namespace);
        Attributes(("viewBox", $"0 0 {Width} {height}"), ("width", Number(Width)), ("height", Number(height)), ("role", "img"), ("font-family", "sans-serif"));
        Leaf("title", title);
        Leaf("desc", $"{note} {numbers}");
        Rect(0, 0, Width, height, "#fff");
        int y = Margin;
        foreach (string line in titles)
            Text(Margin, y += TitleLine - 4, line, size: 16);
        foreach (string line in notes)
            Text(Margin, y += NoteLine, line, fill: "#555");
        plot(this, top);
        xml.WriteEndElement();
    }

    /// <summary>Where a share stands across the plot.</summary>
    public static double At(double share) => Left + (Math.Clamp(share, 0, 1) * (Right - Left));

    public void Text(double x, double y, string text, string anchor = "start", int size = 13, string fill = "#1b1b1a")
    {
        xml.WriteStartElement("text", Namespace);
        Attributes(("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor), ("font-size", Number(size)), ("fill", fill));
        xml.WriteString(XmlSafe.Text(text));
        xml.WriteEndElement();
    }

    public void Rect(double x, double y, double width, double height, string fill) =>
        Shape("rect", ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("fill", fill));

    public void Line(double x1, double y1, double x2, double y2, string stroke = "#1b1b1a", double width = 1.5) => Shape(
        "line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("stroke", stroke), ("stroke-width", Number(width)));

    public void Dot(double x, double y, double radius) => Shape("circle", ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("fill", "#1b1b1a"));

    /// <summary>The name of a row, cut where it is too long for its place.</summary>
    public void Label(double y, string label) => Text(Left - 12, y, Wording.ShortenWithin(label, 26), "end");

    private void Shape(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        Attributes(attributes);
        xml.WriteEndElement();
    }

    private void Leaf(string name, string text) => xml.WriteElementString(name, Namespace, XmlSafe.Text(text));

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach ((string name, string value) in attributes)
            xml.WriteAttributeString(name, value);
    }

    private static IEnumerable<string> Wrapped(string text, int longest)
    {
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > longest)
            {
                yield return line;
                line = "";
            }
            line += line.Length > 0 ? " " + word : word;
        }
        if (line.Length > 0)
            yield return line;
    }

    private static string Number(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);
}

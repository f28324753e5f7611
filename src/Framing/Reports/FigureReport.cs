using System.Globalization;
using System.Text;
using Framing.Reports.Cells;
using Framing.Reports.Content;
using Framing.Reports.Figures;

namespace Framing.Reports;

/// <summary>Writes the pictures of a report for a paper: each as SVG, with the numbers that it is drawn from beside it.</summary>
public static class FigureReport
{
    /// <summary>
    /// Writes <c>figure-01.svg</c> and <c>figure-01.csv</c> and so on into a folder, and <c>figures.csv</c>, which says what each shows. Names are
    /// numbers, so that no name from the input reaches the disk.
    /// </summary>
    /// <param name="comparison">What to report.</param>
    /// <param name="folder">The folder, which is made if need be; files of the same names are replaced.</param>
    public static void WriteFolder(Comparison comparison, string folder)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        Create("figures.csv", index =>
        {
            CsvLine.Write(index, ["figure", "title", "note"]);
            foreach ((int i, Figure figure) in ReportFigures.Of(new Report(comparison)).Index())
            {
                string name = $"figure-{(i + 1).ToString("00", CultureInfo.InvariantCulture)}";
                CsvLine.Write(index, [name, FormulaSafe.Text(figure.Title), FormulaSafe.Text(figure.Note)]);
                Create(name + ".svg", figure.Write);
                Create(name + ".csv", output =>
                {
                    CsvLine.Write(output, figure.Columns.AsSpan());
                    foreach (string[] row in figure.Rows.Select(row => row.Select(FormulaSafe.Text).ToArray()))
                        CsvLine.Write(output, row);
                });
            }
        });

        void Create(string name, Action<TextWriter> write)
        {
            using StreamWriter output = new(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            write(output);
        }
    }
}

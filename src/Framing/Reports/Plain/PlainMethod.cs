using System.Collections.Immutable;
using Framing.Reports.Content;

namespace Framing.Reports.Plain;

/// <summary>The section on method, measures that no other section shows, and the manifest.</summary>
internal static class PlainMethod
{
    public static IEnumerable<Block> Of(PlainSheet sheet, Method method)
    {
        yield return new Block.Heading(2, Headings.Method);
        foreach ((string title, ImmutableArray<string> notes) in method.Notes())
        {
            yield return new Block.Heading(3, title);
            foreach (string note in notes)
                yield return new Block.Item("", note);
        }
        if (method.Others.Length > 0)
        {
            yield return new Block.Heading(3, "Further measures");
            yield return sheet.Figures(method.Others);
        }
        Manifest manifest = sheet.Report.Comparison.Manifest;
        yield return new Block.Heading(3, "Manifest");
        yield return new Block.Paragraph(method.Made());
        if (sheet.Report.Extent.IsOverview)
        {
            yield return new Block.Paragraph(Headings.ManifestElsewhere(manifest));
            string[] lexicons = [.. manifest.Lexicons.Select(lexicon => $"{lexicon.Id} {lexicon.Version}".TrimEnd())];
            if (lexicons.Length > 0)
                yield return new Block.Paragraph($"Lexicons, whose SHA-256 stand there too: {string.Join(", ", lexicons)}.");
            yield return new Block.Paragraph("A page of the same comparison (html) has more than these lines: sources by name, how their speech is reported, who "
                + "is judged, where in the articles terms stand, the articles, and places behind each number. The tables (csv, json) have all of it.");
            yield break;
        }
        yield return new Block.Table(["Article", "SHA-256 of title and text"], [.. manifest.Articles.Select(a => ImmutableArray.Create(a.Id, a.Sha256))]);
        if (manifest.Lexicons.Length > 0)
            yield return new Block.Table(["Lexicon", "Version", "SHA-256"], [.. manifest.Lexicons.Select(l => ImmutableArray.Create(l.Id, l.Version, l.Sha256))]);
    }
}

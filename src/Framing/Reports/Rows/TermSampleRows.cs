using System.Globalization;
using Framing.Measures;
using Framing.Measures.Concordances;
using Framing.Measures.Precision;
using Framing.Reports.Cells;

namespace Framing.Reports.Rows;

/// <summary>Drawn terms as rows to label by hand: CSV or JSON Lines, with the columns <c>label</c> and <c>right_voice</c> empty.</summary>
public static class TermSampleRows
{
    /// <summary>The names of the columns, as a line of CSV.</summary>
    public const string CsvHeader = "doc_id,outlet,field,start,end,lexicon,concept,variant,weight,voice,source,pre,keyword,post,label,right_voice";

    /// <summary>A term as a line of JSON.</summary>
    public static string Json(SampledTerm sampled)
    {
        ArgumentNullException.ThrowIfNull(sampled);
        return Cells.Json.Row(writer =>
        {
            writer.WriteString("doc_id", sampled.Line.DocId);
            writer.WriteString("outlet", sampled.Line.Outlet);
            writer.WriteSpan(sampled.Term.Span);
            writer.WriteString("lexicon", sampled.Term.Lexicon);
            writer.WriteString("concept", sampled.Term.Concept);
            writer.WriteString("variant", sampled.Term.Variant);
            writer.WriteValue("weight", sampled.Weight);
            writer.WriteString("voice", sampled.Term.Voice.Name());
            writer.WriteString("source", sampled.Line.Source);
            writer.WriteString("pre", sampled.Line.Before);
            writer.WriteString("keyword", sampled.Line.Keyword);
            writer.WriteString("post", sampled.Line.After);
            writer.WriteString("label", "");
            writer.WriteString("right_voice", "");
        });
    }

    /// <summary>A term as a line of CSV.</summary>
    public static string Csv(SampledTerm sampled)
    {
        ArgumentNullException.ThrowIfNull(sampled);
        (TermMatch term, ConcordanceLine line) = (sampled.Term, sampled.Line);
        string start = term.Span.Start.ToString(CultureInfo.InvariantCulture), end = term.Span.End.ToString(CultureInfo.InvariantCulture);
        string?[] cells =
        [
            line.DocId, line.Outlet, term.Span.Field.Name(), start, end, term.Lexicon, term.Concept, term.Variant, Cells.Json.Number(sampled.Weight),
            term.Voice.Name(), line.Source, line.Before, line.Keyword, line.After, "", "",
        ];
        return string.Join(',', cells.Select(CsvCell.QuoteForSpreadsheet));
    }
}

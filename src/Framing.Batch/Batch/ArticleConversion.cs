using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Framing.Corpora;
using Framing.Language.Dates;

namespace Framing.Batch;

/// <summary>
/// Writes whatever is read in the one clean form: a row an article, the contract's columns first, dates as <c>yyyy-MM-dd</c>, as JSON Lines or
/// Parquet, with a report of what was set apart, mended and refused. The articles are read twice: all dates of a file tell how one is meant,
/// and a table has its columns before its rows.
/// </summary>
public sealed class ArticleConversion
{
    /// <summary>The column of a date as it stood, where it is written in another way.</summary>
    private const string GivenDate = "date_as_given";

    private static readonly ImmutableArray<string> Contract = ["doc_id", "text", "title", "outlet", "event", "date", "author", "url"];

    private readonly Func<Action<RejectedRow>, Action<FileNote>, IEnumerable<Article>> read;

    /// <summary>A conversion of what a function reads, each time it is called.</summary>
    public ArticleConversion(Func<Action<RejectedRow>, Action<FileNote>, IEnumerable<Article>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        this.read = read;
    }

    /// <summary>Reads the articles and writes them, and the report beside them. Both files appear under their names only when they are complete.</summary>
    /// <param name="path">The file, which ends in <c>.jsonl</c> or <c>.parquet</c>; the report's name is made from it.</param>
    /// <exception cref="InputException">The name ends otherwise, the inputs hold no article, or a file can't be written.</exception>
    public ConversionReport Write(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        bool isParquet = Path.GetExtension(path) switch
        {
            ".jsonl" => false,
            ".parquet" => true,
            _ => throw new InputException($"{path}: found '{Path.GetExtension(path)}'; expected a file that ends in .jsonl or .parquet."),
        };
        DateColumn dates = new();
        SortedSet<string> metadata = new(StringComparer.Ordinal);
        Dictionary<UInt128, string> texts = [];
        foreach (Article article in read(_ => { }, _ => { }))
        {
            dates.Add(article.Origin, article.Id, article.Date);
            metadata.UnionWith(article.Metadata.Keys);
        }
        string reportPath = Path.ChangeExtension(path, ".report.jsonl");
        try
        {
            using ConversionLog log = new(reportPath + ".part");
            using (ConvertedRows rows = new(path + ".part", [.. Contract, GivenDate, .. metadata.Where(name => name != GivenDate)], isParquet))
            {
                foreach (Article article in read(log.Refused, log.Noted))
                    rows.Add(Clean(article, log, dates, texts));
            }
            foreach (string caution in dates.Cautions())
                log.Caution(caution);
            ConversionReport report = log.End(reportPath);
            if (report.Articles == 0)
                throw new InputException($"{path}: no article was left to write; the reasons stand above.");
            File.Move(reportPath + ".part", reportPath, overwrite: true);
            File.Move(path + ".part", path, overwrite: true);
            return report;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the file can't be written ({e.Message.TrimEnd('.')}). Name a file in a folder that exists and that you may write to.", e);
        }
        finally
        {
            foreach (string part in (string[])[path + ".part", reportPath + ".part"])
            {
                if (Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(part))))
                    File.Delete(part);
            }
        }
    }

    /// <summary>The article with its date in the one form, and what is to be said of it.</summary>
    private static Article Clean(Article article, ConversionLog log, DateColumn dates, Dictionary<UInt128, string> texts)
    {
        log.Read(article);
        UInt128 hash = XxHash128.HashToUInt128(MemoryMarshal.AsBytes(article.Text.AsSpan()));
        if (!texts.TryAdd(hash, article.Id))
            log.Copy(article.Id, texts[hash]);
        if (article.Date is not { Length: > 0 } given)
            return article;
        if (dates.Day(article.Origin, given) is not { } day)
        {
            log.UnreadDate(article.Id, given);
            return article;
        }
        string clean = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return clean == given ? article : article with { Date = clean, Metadata = article.Metadata.SetItem(GivenDate, given) };
    }
}
